import type { Block, Body, Inline } from './body.ts'

/** The plain text of a body, one line per text block, for extracts, search and checks. */
export function textOfBody(body: Body | null): string {
  return body ? body.content.flatMap(linesOfBlock).join('\n') : ''
}

/** The plain text of a block's inline content; a hard break is a new line. */
export function textOfInlines(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOfInlines(block.content)]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOfBlock))
    case 'blockquote':
      return block.content.flatMap(linesOfBlock)
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => (cell.content as Block[]).flatMap(linesOfBlock)),
      )
    case 'image':
      return [block.attrs.caption].filter(Boolean)
    default:
      return []
  }
}
