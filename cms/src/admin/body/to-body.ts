import {
  type Block,
  type Body,
  bodySchema,
  hrefSchema,
  type Inline,
  type ListItem,
  type Mark,
  type TableRow,
} from 'shared-types/content'
import { type LooseNode, looseNode } from './loose-node'

/**
 * The body text an editor's document stands for: always a value `bodySchema` accepts. What the schema does not know is
 * dropped, its words are kept: an unknown block gives way to what it contains, an unknown mark to its plain text.
 * Empty paragraphs at the end go (the editor adds them); a document without words, picture or rule is `null`.
 */
export function toBody(document: unknown): Body | null {
  const blocks = withoutTrailingBlanks(looseNode(document).content.flatMap(blocksOf))
  return blocks.length === 0 ? null : bodySchema.parse({ type: 'doc', content: blocks })
}

/** Longest run of text one node may hold (bodySchema). */
const longestText = 200_000
const longestAlt = 500

function blocksOf(node: LooseNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: inlinesOf(node) }]
    case 'heading':
      return [{ type: 'heading', attrs: { level: levelOf(node.attrs.level) }, content: inlinesOf(node) }]
    case 'bulletList':
      return ifAny(itemsOf(node), (content) => ({ type: 'bulletList', content }))
    case 'orderedList':
      return ifAny(itemsOf(node), (content) => orderedList(whole(node.attrs.start, 0, 1, 1_000_000), content))
    case 'blockquote':
      return ifAny(node.content.flatMap(blocksOf), (content) => ({ type: 'blockquote', content }))
    case 'table':
      return ifAny(node.content.flatMap(rowsOf), (content) => ({ type: 'table', content }))
    case 'image':
      return imagesOf(node)
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }]
    default:
      return unknownBlock(node)
  }
}

function unknownBlock(node: LooseNode): Block[] {
  if (isInline(node)) return ifAny(inlineOf(node), (content) => ({ type: 'paragraph', content }))
  if (node.content.some(isInline)) return ifAny(inlinesOf(node), (content) => ({ type: 'paragraph', content }))
  return node.content.flatMap(blocksOf)
}

function itemsOf(list: LooseNode): ListItem[] {
  return list.content.flatMap((item) => {
    const content = item.type === 'listItem' ? item.content.flatMap(blocksOf) : blocksOf(item)
    return ifAny(content, (blocks): ListItem => ({ type: 'listItem', content: blocks }))
  })
}

function orderedList(start: number, content: ListItem[]): Block {
  return start === 1 ? { type: 'orderedList', content } : { type: 'orderedList', attrs: { start }, content }
}

function rowsOf(row: LooseNode): TableRow[] {
  return ifAny(row.content.flatMap(cellsOf), (content): TableRow => ({ type: 'tableRow', content }))
}

function cellsOf(cell: LooseNode): TableRow['content'] {
  const attrs = { colspan: whole(cell.attrs.colspan, 1, 1, 100), rowspan: whole(cell.attrs.rowspan, 1, 1, 1000) }
  const spans = attrs.colspan === 1 && attrs.rowspan === 1 ? {} : { attrs }
  const blocks = cell.content.flatMap(blocksOf)
  const content: Block[] = blocks.length > 0 ? blocks : [{ type: 'paragraph', content: [] }]
  if (cell.type === 'tableHeader') return [{ type: 'tableHeader', ...spans, content: content.flatMap(paragraphsOf) }]
  return cell.type === 'tableCell' ? [{ type: 'tableCell', ...spans, content }] : []
}

/** A header cell holds words only. */
function paragraphsOf(block: Block): Extract<Block, { type: 'paragraph' }>[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
      return [{ type: 'paragraph', content: block.content }]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(paragraphsOf))
    case 'blockquote':
      return block.content.flatMap(paragraphsOf)
    default:
      return []
  }
}

function imagesOf({ attrs }: LooseNode): Block[] {
  const fileId = typeof attrs.fileId === 'string' ? attrs.fileId : ''
  if (fileId === '' || fileId.length > 64) return []
  return [{ type: 'image', attrs: { fileId, alt: short(attrs.alt), caption: short(attrs.caption) } }]
}

function inlinesOf(node: LooseNode): Inline[] {
  return node.content.flatMap(inlineOf)
}

function inlineOf(node: LooseNode): Inline[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }]
  if (node.type !== 'text') return inlinesOf(node)
  const marks = marksOf(node.marks)
  return slices(node.text).map((text) => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }))
}

/** Known marks, each once and always in the same order, so that equal texts have equal digests. */
function marksOf(marks: readonly LooseNode[]): Mark[] {
  const has = (type: string) => marks.some((mark) => mark.type === type)
  const href = hrefSchema.safeParse(marks.find((mark) => mark.type === 'link')?.attrs.href)
  return [
    ...(has('bold') ? [{ type: 'bold' } as const] : []),
    ...(has('italic') ? [{ type: 'italic' } as const] : []),
    ...(has('underline') ? [{ type: 'underline' } as const] : []),
    ...(href.success ? [{ type: 'link', attrs: { href: href.data } } as const] : []),
  ]
}

function withoutTrailingBlanks(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || (block.content?.length ?? 0) > 0)
  return blocks.slice(0, last + 1)
}

function slices(text: string): string[] {
  const count = Math.ceil(text.length / longestText)
  return Array.from({ length: count }, (_, n) => text.slice(n * longestText, (n + 1) * longestText))
}

function ifAny<T, R>(items: T[], make: (items: T[]) => R): R[] {
  return items.length > 0 ? [make(items)] : []
}

function isInline(node: LooseNode): boolean {
  return node.type === 'text' || node.type === 'hardBreak'
}

function levelOf(level: unknown): 2 | 3 | 4 {
  if (typeof level !== 'number' || level <= 2) return 2
  return level === 3 ? 3 : 4
}

function whole(value: unknown, least: number, otherwise: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least ? Math.min(value, most) : otherwise
}

function short(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longestAlt) : ''
}
