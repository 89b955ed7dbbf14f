import { articleMarker } from './article-marker.ts'
import { boundaryOf } from './boundary-of.ts'
import { clauseMarker } from './clause-marker.ts'
import { divisionMarker } from './division-marker.ts'
import { pointMarker } from './point-marker.ts'
import { isFull, wrapWidth } from './wrap-width.ts'

const LONGEST_TITLE = 300
const MOST_LINES = 12
const FINISHED = /[.;:,!?]["”»)]*$/u

/**
 * The title of the article opened at `line`, with the lines a hard wrap put it on. Many articles of a decision have
 * none: there the text begins behind the number, and the title is empty.
 */
export function articleHead(plain: readonly string[], line: number, to: number): { title: string; headEnd: number } {
  const width = wrapWidth(plain, line)
  let title = articleMarker(plain[line] ?? '')?.rest ?? ''
  let headEnd = line + 1
  while (headEnd < Math.min(to, line + MOST_LINES) && !/[.;:!?]$/.test(title)) {
    const next = plain[headEnd] ?? ''
    if (!continuesTitle(plain[headEnd - 1] ?? '', next, width)) break
    title = `${title} ${next}`
    headEnd += 1
  }
  const isTitle = title !== '' && title.length <= LONGEST_TITLE && !FINISHED.test(title)
  return isTitle ? { title, headEnd } : { title: '', headEnd: line + 1 }
}

function continuesTitle(above: string, next: string, width: number | null): boolean {
  if (next === '' || pointMarker(next) || clauseMarker(next) || divisionMarker(next)) return false
  if (articleMarker(next) || boundaryOf(next) === 'form') return false
  return /^[\p{Ll}(]/u.test(next) || isFull(above, next, width)
}
