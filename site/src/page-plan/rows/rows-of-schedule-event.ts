import { mondayOf, schedulePhase } from 'shared-types/calendar'
import type { LeaderScheduleEvent } from 'shared-types/content'
import { fold } from 'shared-types/text'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { portalIdOf } from './portal-id.ts'

/** An event stands in its week and with each leader who takes part; what is not past also says how near it is. */
export function rowsOfScheduleEvent(event: LeaderScheduleEvent, asOf: string): EmittedRow[] {
  const portalId = portalIdOf(event)
  const { locale } = event
  const when = schedulePhase(event, asOf)
  // What takes the whole day leads the day.
  const sort = `${event.date} ${event.startTime ?? ''} ${fold(event.title)}`
  return [
    { cell: cells.scheduleWeek(portalId, locale, mondayOf(event.date)), sort, note: '' },
    ...[...new Set(event.personIds)].map((id) => ({ cell: cells.scheduleOf(portalId, locale, id), sort, note: when })),
    ...(when === 'past' ? [] : [{ cell: cells.scheduleNow(portalId, locale, when), sort, note: '' }]),
  ]
}
