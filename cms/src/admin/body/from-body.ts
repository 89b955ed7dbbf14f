import type { JSONContent } from '@tiptap/core'
import type { Block } from 'shared-types/content'
import { toBody } from './to-body'

/**
 * A stored body as the editor takes it. The editor's own schema is stricter in one point: a list item begins with a
 * paragraph. Anything that is not a body opens as an empty text.
 */
export function fromBody(stored: unknown): JSONContent {
  const body = toBody(typeof stored === 'string' ? parsed(stored) : stored)
  return { type: 'doc', content: body ? body.content.map(forEditor) : [{ type: 'paragraph' }] }
}

function forEditor(block: Block): JSONContent {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({ type: 'listItem', content: beginningWithParagraph(item.content) })),
      }
    case 'blockquote':
      return { ...block, content: block.content.map(forEditor) }
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({ ...cell, content: cell.content.map(forEditor) })),
        })),
      }
    default:
      return block
  }
}

function beginningWithParagraph(blocks: readonly Block[]): JSONContent[] {
  const content = blocks.map(forEditor)
  return blocks[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
