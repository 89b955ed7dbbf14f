import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { codeSlugs } from '../legal/facet-slugs.ts'
import { cells } from '../rows/cells.ts'
import type { LegalFacet } from '../props/legal-list-props.ts'
import { legalYears } from './legal-years.ts'

/** The values of a facet that some legal document has: codes in the order of the contract, others by name of cell. */
export const legalValues = (portalId: string, locale: Locale, facet: LegalFacet): Question<string[]> => ({
  key: `legal-values ${portalId} ${locale} ${facet}`,
  answer: (read) => {
    const codes = Object.keys(codeSlugs[facet] ?? {})
    if (facet === 'validity')
      return codes.filter((code) => read.ask(legalYears(portalId, locale, facet, code)).length > 0)
    const present = read.names(cells.legalValues(portalId, locale, facet))
    return codes.length ? codes.filter((code) => present.includes(code)) : [...present]
  },
})
