import type { Body } from 'shared-types/content'
import { anchorBody, type LegalBlockKind } from 'shared-types/text'
import type { RunCounts } from '../planned-draft'

/** Chương, Điều, Khoản and Điểm of a body as its page will anchor them, one count for each run of articles. */
export function countRuns(body: Body): RunCounts[] {
  const { blocks, runs } = anchorBody(body).structure
  return runs
    .filter((run) => run.articles > 0)
    .map((run) => {
      const own = blocks.filter((block) => block.start >= run.start && block.start < run.end)
      const count = (kind: LegalBlockKind) => own.filter((block) => block.kind === kind).length
      return {
        attached: run.prefix !== '',
        chapters: count('chapter'),
        articles: count('article'),
        clauses: count('clause'),
        points: count('point'),
      }
    })
}
