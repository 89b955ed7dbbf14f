import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import { newestFirst } from '../parts/newest-first.ts'
import type { EventListProps } from '../props/event-list-props.ts'
import type { EventCard } from '../props/parts/event-card.ts'
import { eventCard } from '../questions/event-card.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { cells } from '../rows/cells.ts'

const shownPast = 10

/** `/su-kien/[YYYY-MM/]`: events going on and to come by when they begin, past ones by month (HY-7.4). */
export const eventListPage = (portalId: string, locale: Locale, month: string | null): PagePlan =>
  pageOf({
    name: `event-list ${portalId} ${locale} ${month ?? ''}`,
    order: 'list',
    build: (read) => {
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: month ? monthEditions(read, portalId, month) : read.ask(sectionEditions(portalId, 'events')),
        title: null,
        above: month ? [{ kind: 'section', section: 'events', path: sectionPath('events', locale) }] : [],
        feedsOf: sectionPath('events', locale),
      })
      if (!chrome) return null
      const months = read.names(cells.eventMonths(portalId, locale)).toReversed()
      const ahead = cardsOf(
        read,
        read
          .rows(month ? cells.events(portalId, locale, month) : cells.eventsAhead(portalId, locale))
          .map(({ key }) => key),
      )
      const props: EventListProps = {
        kind: 'eventList',
        chrome,
        month,
        running: ahead.filter(({ phase }) => phase === 'running'),
        upcoming: ahead.filter(({ phase }) => phase === 'upcoming'),
        past: cardsOf(
          read,
          month ? pastOf(read, portalId, locale, [month]) : pastOf(read, portalId, locale, months).slice(0, shownPast),
        ),
        months: month
          ? []
          : months.map((name) => ({
              name,
              path: monthPath(locale, name),
              count: read.rows(cells.events(portalId, locale, name)).length,
            })),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

const monthPath = (locale: Locale, month: string) => `${sectionPath('events', locale)}${month}/`

function cardsOf(read: Read, keys: readonly string[]): EventCard[] {
  return keys.flatMap((key) => read.ask(eventCard(key)) ?? [])
}

/** The keys of events of these months that are over, the last one first. */
function pastOf(read: Read, portalId: string, locale: Locale, months: readonly string[]): string[] {
  return newestFirst(
    months.flatMap((month) => read.rows(cells.events(portalId, locale, month)).filter(({ note }) => note === 'over')),
  )
}

function monthEditions(read: Read, portalId: string, month: string): Editions {
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  const there = locales.filter((locale) => read.names(cells.eventMonths(portalId, locale)).includes(month))
  return Object.fromEntries(there.map((locale) => [locale, monthPath(locale, month)]))
}
