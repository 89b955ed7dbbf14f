import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { type Editions, chromeOf } from '../parts/chrome-of.ts'
import type { NoticeListProps } from '../props/notice-list-props.ts'
import type { NoticeCard } from '../props/parts/notice-card.ts'
import { noticeCard } from '../questions/notice-card.ts'
import { type NoticeOfPortal, noticesOf } from '../questions/notices-of.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { sectionEditions } from '../questions/section-editions.ts'

const shownPast = 20

/** `/thong-bao/[nam/YYYY/]`: what holds now or soon, and what is over (CCHC-10.7). */
export const noticeListPage = (portalId: string, locale: Locale, year: string | null): PagePlan =>
  pageOf({
    name: `notice-list ${portalId} ${locale} ${year ?? ''}`,
    order: 'list',
    build: (read) => {
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: year ? yearEditions(read, portalId, year) : read.ask(sectionEditions(portalId, 'notices')),
        title: null,
        above: year ? [{ kind: 'section', section: 'notices', path: sectionPath('notices', locale) }] : [],
        feedsOf: sectionPath('notices', locale),
      })
      if (!chrome) return null
      const all = read.ask(noticesOf(portalId, locale))
      const cardsOf = (notices: readonly NoticeOfPortal[]): NoticeCard[] =>
        notices.flatMap(({ key }) => read.ask(noticeCard(portalId, key)) ?? [])
      const over = all.filter(({ phase }) => phase === 'over')
      const props: NoticeListProps = {
        kind: 'noticeList',
        chrome,
        year,
        current: year ? [] : cardsOf(all.filter(({ phase }) => phase !== 'over')),
        past: cardsOf(year ? all.filter((notice) => notice.year === year) : over.slice(0, shownPast)),
        years: year
          ? []
          : yearsOf(all).map((name) => ({
              name,
              path: yearPath(locale, name),
              count: all.filter((notice) => notice.year === name).length,
            })),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

/** The years in which notices began, newest first. */
export function yearsOf(notices: readonly NoticeOfPortal[]): string[] {
  return [...new Set(notices.map(({ year }) => year))].sort().reverse()
}

const yearPath = (locale: Locale, year: string) => `${sectionPath('notices', locale)}nam/${year}/`

function yearEditions(read: Read, portalId: string, year: string): Editions {
  const locales = read.ask(portalPlace(portalId))?.locales ?? []
  const there = locales.filter((locale) => yearsOf(read.ask(noticesOf(portalId, locale))).includes(year))
  return Object.fromEntries(there.map((locale) => [locale, yearPath(locale, year)]))
}
