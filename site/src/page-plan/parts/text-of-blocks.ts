import type { ShownBlock, ShownInline } from '../props/parts/shown-block.ts'

/** The words of blocks of text, a line a block. */
export function textOfBlocks(blocks: readonly ShownBlock[]): string {
  return joined(blocks.map(textOfBlock))
}

/** The words of one block, a line each part. */
export function textOfBlock(block: ShownBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.content)
    case 'bulletList':
    case 'orderedList':
      return joined(block.items.map(textOfBlocks))
    case 'blockquote':
      return textOfBlocks(block.content)
    case 'table':
      return joined(block.rows.flatMap((row) => row.map((cell) => textOfBlocks(cell.content))))
    case 'image':
      return joined([block.caption, block.alt])
    case 'horizontalRule':
      return ''
  }
}

function inlinesText(content: readonly ShownInline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n')
}
