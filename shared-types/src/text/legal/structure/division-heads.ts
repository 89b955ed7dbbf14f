import { isCapitals } from '../is-capitals.ts'
import { articleMarker } from './article-marker.ts'
import { boundaryOf } from './boundary-of.ts'
import type { DivisionMarker } from './division-marker.ts'
import { divisionMarker } from './division-marker.ts'
import { hangs } from './hangs.ts'

export interface DivisionHead extends DivisionMarker {
  line: number
  headEnd: number
}

/** The Phần, Chương and Mục between two lines, each with its title, which may stand on the lines below the number. */
export function divisionHeads(
  plain: readonly string[],
  quoted: readonly boolean[],
  from: number,
  to: number,
): DivisionHead[] {
  const heads: DivisionHead[] = []
  for (let index = from; index < to; index += 1) {
    const marker = quoted[index] ? null : divisionMarker(plain[index] ?? '')
    if (!marker || (hangs(plain, index) && !isCapitals(marker.title))) continue
    const { title, headEnd } = titleBelow(plain, index, to, marker.title)
    heads.push({ ...marker, title, line: index, headEnd })
    index = headEnd - 1
  }
  return heads
}

function titleBelow(plain: readonly string[], line: number, to: number, beside: string) {
  const pieces = beside ? [beside] : []
  let headEnd = line + 1
  for (let index = line + 1; index < Math.min(to, line + 8); index += 1) {
    const text = plain[index] ?? ''
    if (text === '') continue
    const continues = pieces.length === 0 || index === headEnd
    if (!continues || !isTitle(text, pieces, plain, index)) break
    pieces.push(text)
    headEnd = index + 1
  }
  return { title: pieces.join(' '), headEnd }
}

/** Capitals are a title; one line in small letters is one too where nothing else is and a heading follows. */
function isTitle(text: string, pieces: readonly string[], plain: readonly string[], index: number): boolean {
  if (divisionMarker(text) || articleMarker(text) || boundaryOf(text)) return false
  if (isCapitals(text)) return pieces.every(isCapitals)
  if (pieces.length > 0 || text.length > 150 || /[.;:,]$/.test(text) || !/^\p{Lu}/u.test(text)) return false
  const below = plain.slice(index + 1, index + 4).find((next) => next !== '') ?? ''
  return articleMarker(below) !== null || divisionMarker(below) !== null
}
