import { clauseMarker } from './clause-marker.ts'
import { hangs } from './hangs.ts'
import { POINT_LETTERS, pointMarker } from './point-marker.ts'

interface ArticlePart {
  kind: 'clause' | 'point'
  number: string
  title: string
  line: number
}

const NEAR = 3

/** The Khoản and Điểm between an article's heading and its end, followed by their numbers and letters. */
export function articleParts(
  plain: readonly string[],
  quoted: readonly boolean[],
  from: number,
  to: number,
): ArticlePart[] {
  const parts: ArticlePart[] = []
  const lastOf = lastLineOfEachClause(plain, from, to)
  let clause = 0
  let letter = -1
  for (let index = from; index < to; index += 1) {
    if (quoted[index] || hangs(plain, index)) continue
    const line = plain[index] ?? ''
    const marker = clauseMarker(line) ?? undotted(line, clause + 1, lastOf, index)
    if (marker) {
      const expected = clause + 1
      const skips =
        marker.number > expected && marker.number <= expected + NEAR && !((lastOf.get(expected) ?? -1) > index)
      if (marker.number !== expected && !skips) continue
      clause = marker.number
      letter = -1
      parts.push({ kind: 'clause', number: String(clause), title: titleOf(marker.rest), line: index })
      continue
    }
    const point = pointMarker(line)
    if (!point) continue
    // A second d) is a đ) that lost its stroke.
    const at = POINT_LETTERS.indexOf(point.letter)
    const read = point.letter === 'd' && at === letter ? at + 1 : at
    if (read <= letter || read > letter + NEAR) continue
    letter = read
    parts.push({ kind: 'point', number: POINT_LETTERS[read] ?? point.letter, title: '', line: index })
  }
  return parts
}

/** `2 Text` whose dot was lost, taken only where the dotted clause after it follows. */
function undotted(line: string, expected: number, lastOf: ReadonlyMap<number, number>, index: number) {
  const read = /^(\d{1,2}) (\p{Lu}.*)$/u.exec(line)
  const surrounded = expected > 1 && (lastOf.get(expected + 1) ?? -1) > index && !((lastOf.get(expected) ?? -1) > index)
  return read && Number(read[1]) === expected && surrounded ? { number: expected, rest: read[2] ?? '' } : null
}

function lastLineOfEachClause(plain: readonly string[], from: number, to: number): Map<number, number> {
  const last = new Map<number, number>()
  for (let index = from; index < to; index += 1) {
    const marker = clauseMarker(plain[index] ?? '')
    if (marker) last.set(marker.number, index)
  }
  return last
}

function titleOf(rest: string): string {
  return rest.length <= 120 && !/[.;,!?]$/.test(rest) ? rest.replace(/\s*:$/, '') : ''
}
