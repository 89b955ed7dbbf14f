import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { scheduleCards, scheduleDays } from '../parts/schedule-days.ts'
import type { CalendarLeaderProps } from '../props/calendar-leader-props.ts'
import { leaderEditions } from '../questions/leader-editions.ts'
import { cells } from '../rows/cells.ts'

const shownPast = 20

/** `/lich-cong-tac/lanh-dao/<slug>/`: what one leader takes part in, this week and later, and the last events before. */
export const calendarLeaderPage = (portalId: string, locale: Locale, personId: string): PagePlan =>
  pageOf({
    name: `calendar-leader ${portalId} ${locale} ${personId}`,
    order: 'leaf',
    build: (read) => {
      const person = read.document('person', personId, locale)
      const editions = read.ask(leaderEditions(portalId, personId))
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions,
        title: null,
        above: [{ kind: 'section', section: 'calendar', path: sectionPath('calendar', locale) }],
        feedsOf: sectionPath('calendar', locale),
      })
      if (!person || !chrome) return null
      const rows = read.rows(cells.scheduleOf(portalId, locale, personId))
      const past = rows.filter(({ note }) => note === 'past').slice(-shownPast)
      const props: CalendarLeaderProps = {
        kind: 'calendarLeader',
        chrome,
        name: person.fullName,
        position: person.position,
        personPath: pathOfReviewed(read, portalId, person),
        coming: scheduleDays(
          scheduleCards(
            read,
            rows.filter(({ note }) => note !== 'past'),
          ),
        ),
        past: scheduleDays(scheduleCards(read, past)).reverse(),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
