import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { legalYear } from './legal-year.ts'
import { legalYears } from './legal-years.ts'

/** The keys of the `count` legal documents of one facet's value that were issued last. */
export const newestLegal = (
  portalId: string,
  locale: Locale,
  facet: string,
  value: string,
  count: number,
): Question<string[]> => ({
  key: `newest-legal ${portalId} ${locale} ${facet} ${value} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const { year } of read.ask(legalYears(portalId, locale, facet, value))) {
      if (newest.length >= count) break
      newest.push(...read.ask(legalYear(portalId, locale, facet, value, year)))
    }
    return newest.slice(0, count)
  },
})
