import type { Locale } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import type { Section } from '../props/parts/place.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { noticesOf } from './notices-of.ts'
import { servicesOfPortal } from './services-of-portal.ts'
import { unitsNamedIn } from './units-named-in.ts'

const order: readonly Section[] = [
  'home',
  'legalDocuments',
  'drafts',
  'services',
  'questions',
  'surveys',
  'calendar',
  'events',
  'datasets',
  'projects',
  'albums',
  'notices',
  'units',
  'people',
  'contact',
  'sitemap',
  'search',
]

/**
 * The fixed parts a portal has in a language: on the main portal all of them in Vietnamese, also while empty;
 * otherwise those with something in them. Units are the main portal's alone.
 */
export const sections = (portalId: string, locale: Locale): Question<Section[]> => ({
  key: `sections ${portalId} ${locale}`,
  answer: (read) => order.filter((section) => exists(read, portalId, locale, section)),
  frame: true,
})

function exists(read: Read, portalId: string, locale: Locale, section: Section): boolean {
  const main = portalId === mainPortal
  if (section === 'home' || section === 'contact' || section === 'sitemap' || section === 'search') return true
  if (section === 'units') return main && (locale === 'vi' || read.ask(unitsNamedIn(locale)))
  if (main && locale === 'vi') return true
  if (section === 'services') return Object.keys(read.ask(servicesOfPortal(portalId, locale))).length > 0
  if (section === 'notices') return read.ask(noticesOf(portalId, locale)).length > 0
  return read.names(groupOf[section](portalId, locale)).length > 0
}

const groupOf = {
  legalDocuments: (portalId: string, locale: Locale) => cells.legalYears(portalId, locale, 'all', 'all'),
  drafts: cells.draftStates,
  calendar: cells.scheduleWeeks,
  events: cells.eventMonths,
  surveys: cells.surveyStates,
  datasets: (portalId: string, locale: Locale) => cells.datasetYears(portalId, locale, 'all'),
  questions: (portalId: string, locale: Locale) => cells.questionMonths(portalId, locale, 'all'),
  projects: (portalId: string, locale: Locale) => cells.projectYears(portalId, locale, 'all'),
  albums: cells.albumYears,
  people: cells.peopleUnits,
}
