import type { Read } from '../engine/question.ts'
import type { Row } from '../engine/row-store.ts'
import type { ScheduleCard, ScheduleDay } from '../props/parts/schedule-card.ts'
import { scheduleCard } from '../questions/schedule-card.ts'

/** The events of rows of the calendar, in their order. */
export function scheduleCards(read: Read, rows: readonly Row[]): ScheduleCard[] {
  return rows.flatMap(({ key }) => read.ask(scheduleCard(key)) ?? [])
}

/** Events by day, the days as the events come. */
export function scheduleDays(events: readonly ScheduleCard[]): ScheduleDay[] {
  const days = new Map<string, ScheduleCard[]>()
  for (const event of events) days.set(event.date, [...(days.get(event.date) ?? []), event])
  return [...days].map(([date, ofDay]) => ({ date, events: ofDay }))
}

/** The leaders of these events with calendars of their own, each once, in the order they first come. */
export function leadersOf(events: readonly ScheduleCard[]): { name: string; path: string }[] {
  const people = events.flatMap((event) => event.people)
  return [...new Map(people.flatMap(({ name, path }) => (path ? [[path, { name, path }] as const] : []))).values()]
}
