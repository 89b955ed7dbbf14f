import type { Body } from '../body.ts'
import { textOfInlines } from '../text-of-body.ts'
import type { BodyBarrier } from './barrier.ts'
import { blocksOfBody } from './blocks-of-body.ts'
import { shortText } from './short-text.ts'

/** The title of the page, above every body. */
const pageTitle = 1

/** Headings more than one level below the heading before them; the first follows the page's title. `at` counts from 1. */
export function headingJumps(body: Body): BodyBarrier[] {
  const headings = blocksOfBody(body).flatMap((block) => (block.type === 'heading' ? [block] : []))
  return headings.flatMap((heading, index): BodyBarrier[] => {
    const before = headings[index - 1]?.attrs.level ?? pageTitle
    const { level } = heading.attrs
    if (level <= before + 1) return []
    const text = shortText(textOfInlines(heading.content))
    return [{ code: 'HEADING_JUMP', params: { text, at: index + 1, level, wanted: before + 1 } }]
  })
}
