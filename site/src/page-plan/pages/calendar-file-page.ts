import { documentKey, type Locale } from 'shared-types/content'
import { calendarFilePath } from '../addresses/calendar-path.ts'
import { sectionPath } from '../addresses/section-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { CalendarFileProps } from '../props/calendar-file-props.ts'
import { frame } from '../questions/frame.ts'
import { newestOfCalendar } from '../questions/newest-of-calendar.ts'
import { scheduleCard } from '../questions/schedule-card.ts'

const shown = 300

/** `/lich-cong-tac/lich.ics`: the events of the last weeks and all later ones (HY-7.9). */
export const calendarFilePage = (portalId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `calendar-file ${portalId} ${locale}`,
    order: 'feed',
    build: (read) => {
      const around = read.ask(frame(portalId, locale))
      const keys = read.ask(newestOfCalendar(portalId, locale, shown))
      if (!around || keys.length === 0) return null
      const { host } = around
      const path = calendarFilePath(locale)
      const props: CalendarFileProps = {
        kind: 'calendarFile',
        locale,
        portalName: around.portal.name,
        self: wholeAddress(host, path),
        link: wholeAddress(host, sectionPath('calendar', locale)),
        events: keys.flatMap((key) => eventOf(read, host, key) ?? []),
      }
      return { host, path, props }
    },
  })

function eventOf(read: Read, host: string, key: string): CalendarFileProps['events'][number] | null {
  const { documentId, locale } = splitKey(key)
  const event = read.document('leaderScheduleEvent', documentId, locale)
  const card = read.ask(scheduleCard(key))
  if (!event || !card) return null
  return {
    uid: `${documentKey(event).replaceAll(':', '.')}@${host}`,
    title: card.title,
    date: card.date,
    startTime: card.startTime,
    endTime: card.endTime,
    place: card.place,
    people: card.people.map(({ name, position }) => (position ? `${name}, ${position}` : name)),
    hostUnit: card.hostUnit?.name ?? null,
    cancelled: card.cancelled,
    changeNote: event.changeNote,
    publishedAt: event.firstPublishedAt,
    updatedAt: event.lastPublishedAt,
    url: `${wholeAddress(host, card.path)}#${card.id}`,
  }
}
