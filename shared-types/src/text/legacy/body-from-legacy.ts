import type { Block, Body, Inline } from '../../content/body.ts'
import { textOfInlines } from '../../content/text-of-body.ts'
import { fromLegacy } from './from-legacy.ts'
import type { LegacyEncoding } from './legacy-encoding.ts'
import { legacyEncodingOf } from './legacy-encoding-of.ts'
import { linesToConvert } from './lines-to-convert.ts'

type PictureWords = Pick<Extract<Block, { type: 'image' }>['attrs'], 'alt' | 'caption'>

/** A body text of an old encoding in Unicode, paragraph by paragraph; form, marks, links and files stay as they are. */
export function bodyFromLegacy(body: Body, encoding: LegacyEncoding): Body {
  const texts: string[] = []
  withTexts(
    body,
    (content) => {
      texts.push(textOfInlines(content).replaceAll('\n', ' ').normalize('NFC'))
      return content
    },
    (words) => words,
  )
  const isToConvert = linesToConvert(texts, encoding)
  const word = (text: string) => (legacyEncodingOf(text) === encoding ? fromLegacy(text, encoding) : text)
  let at = -1
  return withTexts(
    body,
    (content) => {
      at += 1
      return isToConvert[at] ? content.map((node, index) => inline(node, index > 0, encoding)) : content
    },
    ({ alt, caption }) => ({ alt: word(alt), caption: word(caption) }),
  )
}

function inline(node: Inline, continues: boolean, encoding: LegacyEncoding): Inline {
  return node.type === 'text' ? { ...node, text: fromLegacy(node.text, encoding, { continues }) } : node
}

/** The body with the text of every paragraph and heading replaced, in order, and the words of every picture. */
function withTexts(
  body: Body,
  replace: (content: readonly Inline[]) => readonly Inline[],
  words: (picture: PictureWords) => PictureWords,
): Body {
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return node.content ? { ...node, content: [...replace(node.content)] } : node
      case 'bulletList':
      case 'orderedList':
        return { ...node, content: node.content.map((item) => ({ ...item, content: item.content.map(block) })) }
      case 'blockquote':
        return { ...node, content: node.content.map(block) }
      case 'table':
        return { ...node, content: node.content.map(row) }
      case 'image':
        return { ...node, attrs: { ...node.attrs, ...words(node.attrs) } }
      default:
        return node
    }
  }
  type Row = Extract<Block, { type: 'table' }>['content'][number]
  const paragraph = (node: Extract<Block, { type: 'paragraph' }>) =>
    node.content ? { ...node, content: [...replace(node.content)] } : node
  const row = (node: Row): Row => ({
    ...node,
    content: node.content.map((cell) =>
      cell.type === 'tableHeader'
        ? { ...cell, content: cell.content.map(paragraph) }
        : { ...cell, content: cell.content.map(block) },
    ),
  })
  return { ...body, content: body.content.map(block) }
}
