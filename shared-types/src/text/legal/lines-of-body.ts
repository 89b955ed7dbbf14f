import type { Block, Body, Inline, ListItem } from '../../content/body.ts'

/** One line of a body for `parseLegalStructure`, and where it stands. */
export interface BodyLine {
  text: string
  /** The index of the block in `body.content`. */
  index: number
  /** The way to the text block, index by index: `[3]` for a top-level paragraph, `[4, 0, 0]` within a list's first item. */
  path: readonly number[]
}

/**
 * The lines of a body: one for each paragraph and heading, more where it has hard breaks. Items of an ordered list
 * carry their number, those of a bullet list a dash. Tables are left out: a number in a cell is no Khoản.
 */
export function linesOfBody(body: Body): BodyLine[] {
  return body.content.flatMap((block, index) => linesOfBlock(block, [index], ''))
}

function linesOfBlock(block: Block, path: readonly number[], lead: string): BodyLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOf(block.content)
        .split('\n')
        .map((text, at) => ({ text: at === 0 ? lead + text : text, index: path[0] ?? 0, path }))
    case 'blockquote':
      return block.content.flatMap((inner, at) => linesOfBlock(inner, [...path, at], ''))
    case 'bulletList':
      return block.content.flatMap((item, at) => linesOfItem(item, [...path, at], '- '))
    case 'orderedList': {
      const first = block.attrs?.start ?? 1
      return block.content.flatMap((item, at) => linesOfItem(item, [...path, at], `${first + at}. `))
    }
    default:
      return []
  }
}

function linesOfItem(item: ListItem, path: readonly number[], lead: string): BodyLine[] {
  return item.content.flatMap((inner, at) => linesOfBlock(inner, [...path, at], at === 0 ? lead : ''))
}

function textOf(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}
