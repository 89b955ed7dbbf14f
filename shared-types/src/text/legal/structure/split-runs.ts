import type { ReadingIssue } from '../reading-issue.ts'
import type { ArticleCandidate } from './article-candidates.ts'
import { articleCandidates } from './article-candidates.ts'
import type { Boundary } from './boundary-of.ts'
import { boundaryOf } from './boundary-of.ts'
import { chooseArticles } from './choose-articles.ts'

export interface RunOfArticles {
  prefix: string
  start: number
  end: number
  articles: ArticleCandidate[]
}

const OVER: readonly (Boundary | null)[] = ['end', 'recipients', 'signature', 'annex']
const BEGINS: readonly (Boundary | null)[] = ['form', 'issuedWith', 'annex', 'firstDivision']

/** The runs of articles in a text: the document's own and one for each text attached to it. Lines between two runs belong to neither. */
export function splitRuns(
  plain: readonly string[],
  quoted: readonly boolean[],
): { runs: RunOfArticles[]; issues: ReadingIssue[] } {
  const chosen = chooseArticles(articleCandidates(plain, quoted))
  const runs: RunOfArticles[] = []
  let start = 0
  chosen.runs.forEach((articles, index) => {
    const lastArticle = articles.at(-1)?.line ?? start
    const follower = chosen.runs[index + 1]?.[0]
    const next = follower?.line ?? plain.length
    const over = firstLine(plain, lastArticle, next, OVER)
    const end = over === next ? next : boundaryOf(plain[over] ?? '') === 'end' ? over + 1 : over
    const closed = end < next || follower
    const nextStart = closed ? firstLine(plain, end < next ? end : lastArticle + 1, next, BEGINS) : next
    runs.push({ prefix: prefixOf(index), start, end: Math.min(end, nextStart), articles })
    start = nextStart
  })
  // What stands after the last article's end may have chapters without any article.
  if (start < plain.length) runs.push({ prefix: prefixOf(runs.length), start, end: plain.length, articles: [] })
  return { runs, issues: chosen.issues }
}

function prefixOf(index: number): string {
  return index === 0 ? '' : index === 1 ? 'qc-' : `qc${index}-`
}

function firstLine(plain: readonly string[], from: number, to: number, kinds: readonly (Boundary | null)[]): number {
  for (let index = from; index < to; index += 1) if (kinds.includes(boundaryOf(plain[index] ?? ''))) return index
  return to
}
