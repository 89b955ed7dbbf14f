import type { ArticleCandidate } from './article-candidates.ts'
import { articleHead } from './article-head.ts'
import { articleParts } from './article-parts.ts'
import type { DivisionHead } from './division-heads.ts'
import { divisionHeads } from './division-heads.ts'
import type { DivisionKind } from './division-marker.ts'
import type { LegalBlock } from './legal-structure.ts'
import type { RunOfArticles } from './split-runs.ts'
import type { GiveId } from './unique-ids.ts'

const OUTER: Record<DivisionKind | 'article', readonly DivisionKind[]> = {
  part: [],
  chapter: ['part'],
  section: ['part', 'chapter'],
  subsection: ['part', 'chapter', 'section'],
  article: ['part', 'chapter', 'section', 'subsection'],
}

/** The blocks of one run in reading order, each ending where the next begins. */
export function blocksOfRun(
  run: RunOfArticles,
  plain: readonly string[],
  quoted: readonly boolean[],
  giveId: GiveId,
): LegalBlock[] {
  const heads = [...divisionHeads(plain, quoted, run.start, run.end), ...run.articles].sort((a, b) => a.line - b.line)
  const blocks: LegalBlock[] = []
  let open: LegalBlock[] = []
  heads.forEach((head, index) => {
    const end = heads[index + 1]?.line ?? run.end
    const kind = 'kind' in head ? head.kind : 'article'
    open = open.filter((outer) => OUTER[kind].some((allowed) => allowed === outer.kind))
    if ('kind' in head) {
      const block = divisionBlock(head, open.at(-1) ?? null, run.prefix, giveId, end)
      blocks.push(block)
      open.push(block)
    } else blocks.push(...articleBlocks(head, open.at(-1) ?? null, run.prefix, plain, quoted, giveId, end))
  })
  return endToEnd(blocks, run.end)
}

function divisionBlock(
  head: DivisionHead,
  outer: LegalBlock | null,
  prefix: string,
  giveId: GiveId,
  end: number,
): LegalBlock {
  const { kind, number, title, line, headEnd } = head
  return {
    kind,
    id: divisionId(head, outer, prefix, giveId),
    number,
    title,
    parentId: outer?.id ?? null,
    start: line,
    headEnd,
    end,
  }
}

function divisionId(head: DivisionHead, outer: LegalBlock | null, prefix: string, giveId: GiveId): string {
  const within = outer ? `${outer.id}-` : prefix
  switch (head.kind) {
    case 'part':
      return giveId(`${prefix}phan-${head.slug}`)
    case 'chapter':
      // Chapters are numbered through; only where they start again does the part come before them.
      return giveId(`${prefix}chuong-${head.slug}`, `${within}chuong-${head.slug}`)
    case 'section':
      return giveId(`${within}muc-${head.slug}`)
    case 'subsection':
      return giveId(`${within}tieu-muc-${head.slug}`)
  }
}

function articleBlocks(
  { number, suffix, line }: ArticleCandidate,
  outer: LegalBlock | null,
  prefix: string,
  plain: readonly string[],
  quoted: readonly boolean[],
  giveId: GiveId,
  end: number,
): LegalBlock[] {
  const id = giveId(`${prefix}dieu-${number}${letterInId(suffix)}`)
  const { title, headEnd } = articleHead(plain, line, end)
  const article: LegalBlock = {
    kind: 'article',
    id,
    number: `${number}${suffix}`,
    title,
    parentId: outer?.id ?? null,
    start: line,
    headEnd,
    end,
  }
  const blocks = [article]
  let clause: LegalBlock | null = null
  for (const part of articleParts(plain, quoted, headEnd, end)) {
    const parentId: string = part.kind === 'point' ? (clause?.id ?? id) : id
    const word = part.kind === 'point' ? 'diem' : 'khoan'
    const block: LegalBlock = {
      kind: part.kind,
      id: giveId(`${parentId}-${word}-${letterInId(part.number)}`),
      number: part.number,
      title: part.title,
      parentId,
      start: part.line,
      headEnd: part.line + 1,
      end,
    }
    if (part.kind === 'clause') clause = block
    blocks.push(block)
  }
  return blocks
}

function letterInId(letter: string): string {
  return letter === 'đ' ? 'dd' : letter
}

function endToEnd(blocks: readonly LegalBlock[], runEnd: number): LegalBlock[] {
  return blocks.map((block, index) => ({ ...block, end: blocks[index + 1]?.start ?? runEnd }))
}
