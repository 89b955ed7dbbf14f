import type { Locale } from 'shared-types/content'
import { weekPath } from '../addresses/calendar-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { leadersOf, scheduleCards, scheduleDays } from '../parts/schedule-days.ts'
import type { WeekLink } from '../props/calendar-props.ts'
import type { CalendarWeekProps } from '../props/calendar-week-props.ts'
import { weekEditions } from '../questions/week-editions.ts'
import { weekPlace } from '../questions/week-place.ts'
import { cells } from '../rows/cells.ts'

/** `/lich-cong-tac/<Monday>/`: one week of the leaders' calendar, whatever the present one is. */
export const calendarWeekPage = (portalId: string, locale: Locale, monday: string): PagePlan =>
  pageOf({
    // Of an event's pages the week comes first by name: that is where its editor looks for it.
    name: `calendar week ${portalId} ${locale} ${monday}`,
    order: 'leaf',
    build: (read) => {
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: read.ask(weekEditions(portalId, locale, monday)),
        title: null,
        above: [{ kind: 'section', section: 'calendar', path: sectionPath('calendar', locale) }],
        feedsOf: sectionPath('calendar', locale),
      })
      if (!chrome) return null
      const events = scheduleCards(read, read.rows(cells.scheduleWeek(portalId, locale, monday)))
      const { earlier, later } = read.ask(weekPlace(portalId, locale, monday))
      const link = (week: string | null): WeekLink | null =>
        week === null ? null : { monday: week, path: weekPath(week, locale) }
      const props: CalendarWeekProps = {
        kind: 'calendarWeek',
        chrome,
        monday,
        days: scheduleDays(events),
        previous: link(earlier),
        next: link(later),
        leaders: leadersOf(events),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
