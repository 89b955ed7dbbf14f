import type { Locale } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import type { Row } from '../engine/row-store.ts'
import { validityCodes } from '../legal/facet-slugs.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'
import { superseded } from './superseded.ts'

/** The keys of the legal documents of one facet's value issued in a year, issued last first. */
export const legalYear = (
  portalId: string,
  locale: Locale,
  facet: string,
  value: string,
  year: string,
): Question<string[]> => ({
  key: `legal-year ${portalId} ${locale} ${facet} ${value} ${year}`,
  answer: (read) => {
    const rowsOf = (code: string) => read.rows(cells.legal(portalId, locale, facet, code, year))
    return newestFirst(facet === 'validity' ? withValidity(read, rowsOf, value) : rowsOf(value))
  },
})

/** Rows stand under the effect of a document's own dates; being replaced is another document's doing (`legalEffect`). */
function withValidity(read: Read, rowsOf: (code: string) => readonly Row[], value: string): Row[] {
  const replaced = new Set(read.ask(superseded()))
  const expiredNow = (row: Row) => row.note !== 'said' && replaced.has(splitKey(row.key).documentId)
  if (value !== 'expired') return rowsOf(value).filter((row) => !expiredNow(row))
  return validityCodes.flatMap((code) => (code === 'expired' ? [...rowsOf(code)] : rowsOf(code).filter(expiredNow)))
}
