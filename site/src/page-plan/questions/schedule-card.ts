import { mondayOf } from 'shared-types/calendar'
import { weekPath } from '../addresses/calendar-path.ts'
import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { ScheduleCard } from '../props/parts/schedule-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { linkedUnit } from './linked-unit.ts'
import { participant } from './participant.ts'

/** An event as it stands in the calendars of its portal; null where unknown. */
export const scheduleCard = (key: string): Question<ScheduleCard | null> => ({
  key: `schedule-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const event = read.document('leaderScheduleEvent', documentId, locale)
    if (!event) return null
    const portalId = portalIdOf(event)
    const changed = event.lastPublishedAt !== event.firstPublishedAt
    return {
      title: event.title,
      date: event.date,
      startTime: event.startTime,
      endTime: event.endTime,
      people: [...new Set(event.personIds)].flatMap((id) => read.ask(participant(portalId, id, locale)) ?? []),
      place: event.place,
      hostUnit: linkedUnit(read, portalId, event.hostUnitId, locale),
      cancelled: event.cancelled,
      changed: changed ? { at: event.lastPublishedAt, note: event.changeNote } : null,
      path: weekPath(mondayOf(event.date), locale),
      id: event.slug,
    }
  },
  otherwise: null,
})
