import { withoutHeadingJumps } from '../../content/accessibility/without-heading-jumps.ts'
import type { Block, Body } from '../../content/body.ts'
import { cleanLine } from './body/clean-line.ts'
import { headOfBlock } from './body/head-of-block.ts'
import { inlineContent } from './body/inline-content.ts'
import type { Join, LineBefore } from './body/join-of.ts'
import { joinOfAdjacent, joinOverBlank } from './body/join-of.ts'
import { linesOfText } from './lines-of-text.ts'
import { parseLegalStructure } from './parse-legal-structure.ts'
import { boundaryOf } from './structure/boundary-of.ts'

const ENACTING = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|QUY ĐỊNH|CHỈ THỊ)\s*:$/u

/**
 * The body of a legal text: Phần, Chương, the enacting words and the name of an attached text as headings of level 2, Mục and Điều of level 3
 * (2 where none stands above them), all else as paragraphs, with hard-wrapped lines joined. Every word of the text is in the body, in its order.
 */
export function bodyFromLegalText(text: string): Body {
  const lines = linesOfText(text).map(cleanLine)
  const { blocks, runs } = parseLegalStructure(lines)
  const opening = new Map(blocks.map((block) => [block.start, block]))
  const attached = new Set(runs.flatMap((run) => (run.prefix ? [run.start] : [])))
  const written = paragraphs()
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const block = opening.get(index)
    if (!block) {
      if (ENACTING.test(line) || (attached.has(index) && boundaryOf(line) === 'form')) written.heading(2, line)
      else written.add(line)
      index += 1
      continue
    }
    const { heading, text: rest } = headOfBlock(block, lines)
    if (heading) written.heading(heading.level, heading.text)
    if (rest) written.open(rest)
    index = block.headEnd
  }
  return withoutHeadingJumps({ type: 'doc', content: written.done() })
}

/** Collects lines into paragraphs. */
function paragraphs() {
  const content: Block[] = []
  let before: LineBefore | null = null
  let blank = false

  function close() {
    if (before) content.push({ type: 'paragraph', content: inlineContent(before.text) })
    before = null
  }
  function open(line: string) {
    close()
    before = { text: line, line }
    blank = false
  }
  return {
    open,
    heading(level: 2 | 3, text: string) {
      close()
      content.push({ type: 'heading', attrs: { level }, content: inlineContent(text) })
      blank = false
    },
    add(line: string) {
      if (line === '') {
        blank = true
        return
      }
      const join: Join = before ? (blank ? joinOverBlank : joinOfAdjacent)(before, line) : 'new'
      if (!before || join === 'new') open(line)
      else before = { text: `${before.text}${join === 'space' ? ' ' : '\n'}${line}`, line }
      blank = false
    },
    done() {
      close()
      return content
    },
  }
}
