import { sectionPath } from '../addresses/section-path.ts'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import type { Section } from '../props/parts/place.ts'
import { portalPlace } from './portal-place.ts'
import { sections } from './sections.ts'

/** Where a fixed part of a portal is in each language it exists in. */
export const sectionEditions = (portalId: string, section: Section): Question<Editions> => ({
  key: `section-editions ${portalId} ${section}`,
  answer: (read) => {
    const locales = read.ask(portalPlace(portalId))?.locales ?? []
    const there = locales.filter((locale) => read.ask(sections(portalId, locale)).includes(section))
    return Object.fromEntries(there.map((locale) => [locale, sectionPath(section, locale)]))
  },
})
