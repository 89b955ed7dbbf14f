import { mondayOf } from 'shared-types/calendar'
import type { Locale } from 'shared-types/content'
import { calendarFilePath, weekPath } from '../addresses/calendar-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { scheduleCards, scheduleDays } from '../parts/schedule-days.ts'
import type { CalendarProps, WeekLink } from '../props/calendar-props.ts'
import { leaderLink } from '../questions/leader-link.ts'
import { sectionEditions } from '../questions/section-editions.ts'
import { weekPlace } from '../questions/week-place.ts'
import { cells } from '../rows/cells.ts'

const shownWeeks = 12

/**
 * `/lich-cong-tac/`: the leaders' calendar of the present week (HY-7.9, BP-7.3b-4). Which week that is, the events say:
 * each changes its rows as its week and its day begin and end.
 */
export const calendarPage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `calendar ${portalId} ${locale}`,
    order: 'list',
    build: (read) => {
      const editions = read.ask(sectionEditions(portalId, 'calendar'))
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions,
        title: null,
        feedsOf: sectionPath('calendar', locale),
      })
      if (!chrome) return null
      const today = read.rows(cells.scheduleNow(portalId, locale, 'today'))
      const otherDays = read.rows(cells.scheduleNow(portalId, locale, 'thisWeek'))
      const events = scheduleCards(
        read,
        [...today, ...otherDays].sort((a, b) => (`${a.sort} ${a.key}` < `${b.sort} ${b.key}` ? -1 : 1)),
      )
      const monday = events[0] ? mondayOf(events[0].date) : null
      const weeks = read.names(cells.scheduleWeeks(portalId, locale))
      const file = calendarFilePath(locale)
      const props: CalendarProps = {
        kind: 'calendar',
        chrome,
        monday,
        today: scheduleCards(read, today)[0]?.date ?? null,
        days: scheduleDays(events),
        ...besides(read, portalId, locale, monday),
        leaders: read
          .names(cells.scheduleLeaders(portalId, locale))
          .flatMap((id) => read.ask(leaderLink(portalId, id, locale)) ?? []),
        weeks: weeks
          .slice(-shownWeeks)
          .reverse()
          .map((week) => ({
            name: week,
            path: weekPath(week, locale),
            count: read.rows(cells.scheduleWeek(portalId, locale, week)).length,
          })),
        file: weeks.length > 0 ? { path: file, url: wholeAddress(chrome.host, file) } : null,
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

/** The weeks with events next to the present one; where it has none, next to where it would be. */
function besides(
  read: Read,
  portalId: string,
  locale: Locale,
  monday: string | null,
): { previous: WeekLink | null; next: WeekLink | null } {
  const link = (week: string | null): WeekLink | null =>
    week === null ? null : { monday: week, path: weekPath(week, locale) }
  if (monday !== null) {
    const { earlier, later } = read.ask(weekPlace(portalId, locale, monday))
    return { previous: link(earlier), next: link(later) }
  }
  const [ahead] = scheduleCards(read, read.rows(cells.scheduleNow(portalId, locale, 'ahead')).slice(0, 1))
  const later = ahead ? mondayOf(ahead.date) : null
  const weeks = read.names(cells.scheduleWeeks(portalId, locale))
  return { previous: link(weeks.findLast((week) => later === null || week < later) ?? null), next: link(later) }
}
