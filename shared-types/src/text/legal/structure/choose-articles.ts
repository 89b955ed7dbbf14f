import type { ReadingIssue } from '../reading-issue.ts'
import type { ArticleCandidate } from './article-candidates.ts'

interface ChosenArticles {
  /** The articles of each run, in order. */
  runs: ArticleCandidate[][]
  issues: ReadingIssue[]
}

const NEAR = 5

/**
 * Follows the numbers: an article has the number after the last one; a number further on is taken only where the
 * one expected never comes, and a lower one not at all, as both are usually articles of another text being quoted.
 */
export function chooseArticles(candidates: readonly ArticleCandidate[]): ChosenArticles {
  const ahead = numbersAhead(candidates)
  const runs: ArticleCandidate[][] = []
  const issues: ReadingIssue[] = []
  for (const [index, candidate] of candidates.entries()) {
    const run = candidate.restarts ? undefined : runs.at(-1)
    const last = run?.at(-1)
    const expected = (last?.number ?? 0) + 1
    const { number, line } = candidate
    const comes = (wanted: number) => ahead(index, wanted)
    const note = (code: ReadingIssue['code']) => issues.push({ code, params: { number, line: line + 1 } })

    if (number > expected && (comes(expected) || (number - expected >= NEAR && !comes(number + 1)))) continue
    if (last && number < last.number) {
      note('legal-article-out-of-order')
      continue
    }
    if (last && number === last.number && candidate.suffix <= last.suffix) note('legal-article-repeated')
    for (let skipped = expected; last && skipped < number && skipped < expected + NEAR; skipped += 1)
      issues.push({ code: 'legal-article-skipped', params: { number: skipped, line: line + 1 } })
    if (run) run.push(candidate)
    else runs.push([candidate])
  }
  return { runs, issues }
}

/** Answers whether a number comes after a candidate and before the next run begins. */
function numbersAhead(candidates: readonly ArticleCandidate[]): (index: number, number: number) => boolean {
  const lastSeenInRun: Map<number, number>[] = []
  let lastSeen = new Map<number, number>()
  for (const [index, candidate] of [...candidates.entries()].reverse()) {
    if (!lastSeen.has(candidate.number)) lastSeen.set(candidate.number, index)
    lastSeenInRun[index] = lastSeen
    if (candidate.restarts) lastSeen = new Map()
  }
  return (index, number) => (lastSeenInRun[index]?.get(number) ?? -1) > index
}
