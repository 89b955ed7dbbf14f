import { findNodeAtLocation, type Node } from 'jsonc-parser'
import { lineAt } from './line-at'

/** The line (from 1) on which the value at `path` stands; that of its nearest ancestor where it is missing. */
export function lineOfPath(text: string, root: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
  }
  return 1
}
