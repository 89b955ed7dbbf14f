import type { Block, Body } from '../body.ts'

/** Every block of a body in reading order, those inside lists, quotes and tables after the one that holds them. */
export function blocksOfBody(body: Body): Block[] {
  return body.content.flatMap(withInner)
}

function withInner(block: Block): Block[] {
  return [block, ...innerOf(block).flatMap(withInner)]
}

function innerOf(block: Block): Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content)
    case 'blockquote':
      return block.content
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell): Block[] => cell.content))
    default:
      return []
  }
}
