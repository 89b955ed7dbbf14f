import type { Locale } from 'shared-types/content'
import { newsListPath } from '../addresses/news-list-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { itemCards } from '../parts/item-cards.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { NewsListProps } from '../props/news-list-props.ts'
import { countIn } from '../questions/count-in.ts'
import { newestIn } from '../questions/newest-in.ts'
import { newsUnits } from '../questions/news-units.ts'
import { periodBeside } from '../questions/period-beside.ts'
import { periodsOf } from '../questions/periods-of.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

export interface NewsList {
  portalId: string
  locale: Locale
  /** Null for the news of every unit, and of none. */
  unitId: string | null
  /** `YYYY-MM`; null for the newest of all months. */
  month: string | null
}

/** The archive (`newestIn`) of a portal's news, or of one unit's. */
export function newsArchive(portalId: string, locale: Locale, unitId: string | null): string {
  return unitId === null ? cells.newsMonths(portalId, locale) : cells.unitNewsMonths(portalId, locale, unitId)
}

/** `/tin/…`: the news published last, or all of one month; of the whole portal or of one unit (HY-7.3). */
export const newsListPage = (list: NewsList): PagePlan =>
  pageOf({
    name: `news-list ${list.portalId} ${list.locale} ${list.unitId ?? ''} ${list.month ?? ''}`,
    order: 'list',
    build: (read) => {
      const { portalId, locale, unitId, month } = list
      const units = read.ask(newsUnits(portalId, locale))
      const own = unitId === null ? null : units.find((unit) => unit.unitId === unitId)
      if (own === undefined) return null
      const path = newsListPath(locale, own?.slug ?? null)
      const unit = own && { name: own.name, path }
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: editionsOf(read, list),
        title: null,
        above: month && unit ? [{ kind: 'named', ...unit }] : [],
        ...(unit && !month ? { feeds: feedsAt(path, unit.name) } : {}),
      })
      if (!chrome) return null
      const archive = newsArchive(portalId, locale, unitId)
      const keys = month ? newestFirst(read.rows(`${archive}/${month}`)) : read.ask(newestIn(archive, shown))
      const beside = month ? read.ask(periodBeside(archive, month)) : { newer: null, older: null }
      const monthLink = (each: string | null) =>
        each === null ? null : { month: each, path: newsListPath(locale, own?.slug ?? null, each) }
      const props: NewsListProps = {
        kind: 'newsList',
        chrome,
        unit,
        month,
        total: month ? keys.length : read.ask(countIn(archive)),
        items: itemCards(read, keys),
        // A month's page does not follow the other months.
        months: month
          ? []
          : read.ask(periodsOf(archive)).map(({ period, count }) => ({
              name: period,
              path: newsListPath(locale, own?.slug ?? null, period),
              count,
            })),
        units: month
          ? []
          : units.map(({ unitId: id, name, slug }) => ({
              name,
              path: newsListPath(locale, slug),
              count: unitId === null ? read.ask(countIn(cells.unitNewsMonths(portalId, locale, id))) : null,
              current: id === unitId,
            })),
        newer: monthLink(beside.newer),
        older: monthLink(beside.older),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function editionsOf(read: Read, { portalId, unitId, month }: NewsList): Editions {
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  return Object.fromEntries(
    locales.flatMap((locale): [Locale, string][] => {
      const unit = unitId && read.ask(newsUnits(portalId, locale)).find((each) => each.unitId === unitId)
      const months = read.names(newsArchive(portalId, locale, unitId))
      if ((unitId && !unit) || (month ? !months.includes(month) : months.length === 0)) return []
      return [[locale, newsListPath(locale, unit ? unit.slug : null, month)]]
    }),
  )
}
