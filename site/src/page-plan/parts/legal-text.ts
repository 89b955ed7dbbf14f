import type { Body } from 'shared-types/content'
import type { LegalBlock } from 'shared-types/text'
import { anchorBody } from 'shared-types/text'
import type { Anchor } from '../props/parts/anchor.ts'
import type { ContentsEntry } from '../props/parts/contents-entry.ts'
import type { ShownBlock } from '../props/parts/shown-block.ts'
import type { FileShelf } from './file-shelf.ts'
import { shownBody } from './shown-body.ts'

const listed: ReadonlySet<LegalBlock['kind']> = new Set(['part', 'chapter', 'section', 'subsection', 'article'])

/** A legal text with an anchor on each Phần, Chương, Mục, Điều, Khoản and Điểm, and its table of contents. */
export function legalText(body: Body | null, files: FileShelf): { body: ShownBlock[]; contents: ContentsEntry[] } {
  if (!body) return { body: [], contents: [] }
  const { structure, idsByPath } = anchorBody(body)
  const blocks = new Map(structure.blocks.map((block) => [block.id, block]))
  const anchors = new Map(
    [...idsByPath].map(([path, ids]) => [path, ids.flatMap((id) => anchorOf(blocks.get(id), blocks) ?? [])]),
  )
  return { body: shownBody(body, files, { anchors }), contents: contentsOf(structure.blocks) }
}

function anchorOf(block: LegalBlock | undefined, blocks: ReadonlyMap<string, LegalBlock>): Anchor | null {
  if (!block) return null
  const within: Anchor['within'] = []
  for (let above = parentOf(block, blocks); above; above = parentOf(above, blocks))
    within.push({ kind: above.kind, number: above.number })
  return { id: block.id, kind: block.kind, number: block.number, within }
}

function parentOf(block: LegalBlock, blocks: ReadonlyMap<string, LegalBlock>): LegalBlock | undefined {
  return block.parentId === null ? undefined : blocks.get(block.parentId)
}

function contentsOf(blocks: readonly LegalBlock[]): ContentsEntry[] {
  const top: ContentsEntry[] = []
  const entries = new Map<string, ContentsEntry>()
  for (const block of blocks) {
    if (!listed.has(block.kind)) continue
    const entry: ContentsEntry = {
      id: block.id,
      kind: block.kind,
      number: block.number,
      title: block.title,
      children: [],
    }
    entries.set(block.id, entry)
    const siblings = (block.parentId !== null && entries.get(block.parentId)?.children) || top
    siblings.push(entry)
  }
  return top
}
