import { isCapitals } from '../is-capitals.ts'
import { isCitation } from './is-citation.ts'
import { numeralOf } from './numeral-of.ts'

export type DivisionKind = 'part' | 'chapter' | 'section' | 'subsection'

export interface DivisionMarker {
  kind: DivisionKind
  number: string
  slug: string
  title: string
}

const WORDS: readonly [DivisionKind, RegExp][] = [
  ['part', /^(?:Phần|PHẦN)\s+/u],
  ['chapter', /^(?:C[hH][ưƯuU][ơƠoO][nN][gG])\s+/u],
  ['section', /^(?:Mục|MỤC)\s+/u],
  ['subsection', /^(?:Tiểu mục|TIỂU MỤC|Tiểu Mục)\s+/u],
]

/** The Phần, Chương, Mục or Tiểu mục a line opens; null for running text that mentions one. */
export function divisionMarker(line: string): DivisionMarker | null {
  for (const [kind, word] of WORDS) {
    const opening = word.exec(line)
    if (!opening) continue
    const numeral = numeralOf(line.slice(opening[0].length))
    if (!numeral) return null
    const { number, slug, rest, separated } = numeral
    const heads =
      rest === '' ||
      isCapitals(rest) ||
      (separated ? /^\p{Lu}/u.test(rest) : !isCitation(rest) && !/[.;,:]$/.test(rest))
    return heads ? { kind, number, slug, title: rest } : null
  }
  return null
}
