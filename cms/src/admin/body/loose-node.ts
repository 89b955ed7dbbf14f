/** A node as an editor, a paste or an older document may hold it: nothing about it is trusted. */
export interface LooseNode {
  type: string
  attrs: Readonly<Record<string, unknown>>
  content: readonly LooseNode[]
  marks: readonly LooseNode[]
  text: string
}

/** Reads anything as a node; what is missing or of another type is empty. */
export function looseNode(value: unknown): LooseNode {
  const node = isRecord(value) ? value : {}
  return {
    type: typeof node.type === 'string' ? node.type : '',
    attrs: isRecord(node.attrs) ? node.attrs : {},
    content: Array.isArray(node.content) ? node.content.map(looseNode) : [],
    marks: Array.isArray(node.marks) ? node.marks.map(looseNode) : [],
    text: typeof node.text === 'string' ? node.text : '',
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
