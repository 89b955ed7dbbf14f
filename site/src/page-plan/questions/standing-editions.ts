import type { Locale } from 'shared-types/content'
import { newsListPath } from '../addresses/news-list-path.ts'
import { homePath } from '../addresses/path-of-document.ts'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import { splitKey } from '../parts/split-key.ts'
import { statements } from '../props/parts/place.ts'
import { cells } from '../rows/cells.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { channelEditions } from './channel-editions.ts'
import { editionPath } from './edition-path.ts'
import { portalEditions } from './portal-editions.ts'
import { portalPlace } from './portal-place.ts'
import { sectionEditions } from './section-editions.ts'
import { statementEditions } from './statement-editions.ts'
import { unitLink } from './unit-link.ts'
import { unitOrder } from './unit-order.ts'
import { weekEditions } from './week-editions.ts'

const listed = [
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
] as const

/** The pages of a portal that stand by themselves, by language: home, lists, channels, units, leaders, standing pages. */
export const standingEditions = (portalId: string): Question<Editions[]> => ({
  key: `standing-editions ${portalId}`,
  answer: (read) => {
    const locales = read.ask(portalPlace(portalId))?.locales ?? []
    const inAll = (pathIn: (locale: Locale) => string | null): Editions =>
      Object.fromEntries(locales.flatMap((locale) => (pathIn(locale) ? [[locale, pathIn(locale)]] : [])))
    const units = portalId === mainPortal ? read.ask(unitOrder()) : []
    const documents = (type: 'page' | 'person', keys: readonly string[]) =>
      [...new Set(keys.map((key) => splitKey(key).documentId))].map((id) =>
        inAll((locale) => read.ask(editionPath(portalId, type, id, locale))),
      )
    const pages = locales.flatMap((locale) => read.rows(cells.standing(portalId, locale)).map(({ key }) => key))
    const people = locales.flatMap((locale) =>
      read
        .names(cells.peopleUnits(portalId, locale))
        .flatMap((unit) => read.rows(cells.people(portalId, locale, unit)).map(({ key }) => key)),
    )
    const weeks = [...new Set(locales.flatMap((locale) => read.names(cells.scheduleWeeks(portalId, locale))))].sort()
    return [
      read.ask(portalEditions(portalId, homePath)),
      inAll((locale) =>
        read.names(cells.newsMonths(portalId, locale)).length > 0 ? newsListPath(locale, null) : null,
      ),
      ...listed.map((section) => read.ask(sectionEditions(portalId, section))),
      ...statements.map((statement) => read.ask(statementEditions(portalId, statement))),
      ...read
        .rows(cells.channels(portalId))
        .map(({ key }) => read.ask(channelEditions(portalId, splitKey(key).documentId))),
      ...weeks.map((monday) => read.ask(weekEditions(portalId, 'vi', monday))),
      ...units.map((unitId) => inAll((locale) => read.ask(unitLink(portalId, unitId, locale))?.path ?? null)),
      ...documents('page', pages),
      ...documents('person', people),
    ].filter((editions) => Object.keys(editions).length > 0)
  },
})
