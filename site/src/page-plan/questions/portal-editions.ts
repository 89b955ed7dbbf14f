import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import { portalPlace } from './portal-place.ts'

/** The paths of something every language of a portal has, such as its home page. */
export const portalEditions = (portalId: string, pathIn: (locale: Locale) => string): Question<Editions> => ({
  key: `portal-editions ${portalId} ${pathIn('vi')}`,
  answer: (read) =>
    Object.fromEntries((read.ask(portalPlace(portalId))?.locales ?? []).map((locale) => [locale, pathIn(locale)])),
})
