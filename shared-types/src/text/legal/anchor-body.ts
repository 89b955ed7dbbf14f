import type { Body } from '../../content/body.ts'
import { linesOfBody } from './lines-of-body.ts'
import { parseLegalStructure } from './parse-legal-structure.ts'
import type { LegalStructure } from './structure/legal-structure.ts'

export interface AnchoredBody {
  structure: LegalStructure
  /** For each node that opens a block, by its path (`3`, `4.0.0`): the ids to be put on it, outermost first. */
  idsByPath: ReadonlyMap<string, readonly string[]>
}

/** Where each Phần, Chương, Mục, Điều, Khoản and Điểm of a published body begins, so that its node can carry the anchor. */
export function anchorBody(body: Body): AnchoredBody {
  const lines = linesOfBody(body)
  const structure = parseLegalStructure(lines.map((line) => line.text))
  const idsByPath = new Map<string, string[]>()
  for (const block of structure.blocks) {
    const path = (lines[block.start]?.path ?? []).join('.')
    idsByPath.set(path, [...(idsByPath.get(path) ?? []), block.id])
  }
  return { structure, idsByPath }
}
