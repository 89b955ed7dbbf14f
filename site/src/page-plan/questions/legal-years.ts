import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { validityCodes } from '../legal/facet-slugs.ts'
import { cells } from '../rows/cells.ts'
import { legalYear } from './legal-year.ts'

/** How many legal documents of one facet's value were issued in each year, newest year first; years with none are not there. */
export const legalYears = (
  portalId: string,
  locale: Locale,
  facet: string,
  value: string,
): Question<{ year: string; count: number }[]> => ({
  key: `legal-years ${portalId} ${locale} ${facet} ${value}`,
  answer: (read) => {
    const codes = facet === 'validity' ? validityCodes : [value]
    const years = new Set(codes.flatMap((code) => read.names(cells.legalYears(portalId, locale, facet, code))))
    return [...years]
      .sort()
      .reverse()
      .map((year) => ({ year, count: read.ask(legalYear(portalId, locale, facet, value, year)).length }))
      .filter(({ count }) => count > 0)
  },
})
