import { looseNode, type LooseNode } from '../body/loose-node'

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'tableHeader'])

/** The words of a form's value, for reading: text as it is, a body line by line; null where there are none to show. */
export function plainWords(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const node = looseNode(value)
  return node.type === 'doc' ? linesOf(node).join('\n') : null
}

function linesOf(node: LooseNode): string[] {
  if (node.content.some(({ type }) => type === 'text' || type === 'hardBreak')) return [inline(node)]
  const lines = node.content.flatMap(linesOf)
  return blocks.has(node.type) && lines.length === 0 ? [''] : lines
}

function inline(node: LooseNode): string {
  return node.content.map((part) => (part.type === 'hardBreak' ? '\n' : part.text || inline(part))).join('')
}
