import type { ArticleMarker } from './article-marker.ts'
import { articleMarker } from './article-marker.ts'
import { boundaryOf } from './boundary-of.ts'
import { hangs } from './hangs.ts'

export interface ArticleCandidate extends ArticleMarker {
  line: number
  /** Whether it may begin another run: an Điều 1 with the end of one text or the start of another above it. */
  restarts: boolean
}

const CONTENTS_ENTRY = /(?:[.…]\s?){4,}\d*\s*$/

/** Every line that looks like the heading of an article, in order; which of them are is for `splitRuns` to say. */
export function articleCandidates(plain: readonly string[], quoted: readonly boolean[]): ArticleCandidate[] {
  const candidates: ArticleCandidate[] = []
  let boundarySince = false
  plain.forEach((line, index) => {
    const marker = quoted[index] || CONTENTS_ENTRY.test(line) ? null : articleMarker(line)
    if (marker && !hangs(plain, index)) {
      const restarts = candidates.length > 0 && boundarySince && marker.number === 1 && marker.suffix === ''
      candidates.push({ ...marker, line: index, restarts })
      boundarySince = false
    }
    boundarySince ||= boundaryOf(line) !== null
  })
  return candidates
}
