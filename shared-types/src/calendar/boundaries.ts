import type { PublishedDocument } from '../content/published-document.ts'
import { countdownOf } from './days-left.ts'
import { dayAfter, localDay, startOfDay } from './local-day.ts'

export { dayAfter, localDay, startOfDay } from './local-day.ts'

/**
 * The instants at which a document's pages change by themselves: opens, closes, takes effect, expires, comes down
 * (requirements, decisions 2 and 3). ISO instants in UTC, unsorted.
 */
export function boundariesOf(document: PublishedDocument): string[] {
  switch (document.type) {
    case 'article':
      return present([document.publishUntil, document.pinnedUntil, document.eventEnd, ...timesOfEvent(document)])
    case 'legalDocument':
      return present([
        document.publishUntil,
        document.effectiveOn && startOfDay(document.effectiveOn),
        document.expiredOn && startOfDay(document.expiredOn),
      ])
    case 'draftForComment':
    case 'survey':
      return present([document.publishUntil, document.opensAt, document.closesAt, ...countdownOf(document)])
    case 'leaderScheduleEvent':
      return present([document.publishUntil, ...daysAround(document.date).map(startOfDay)])
    case 'notice':
      return present([document.publishUntil, document.startsAt, document.endsAt])
    case 'project':
      return present([document.publishUntil, document.closingAt])
    case 'publicService':
    case 'page':
    case 'person':
    case 'question':
    case 'mediaAlbum':
    case 'dataset':
      return present([document.publishUntil])
    case 'channel':
      return present([
        document.validFrom && startOfDay(document.validFrom),
        document.validTo && startOfDay(dayAfter(document.validTo)),
      ])
    default:
      return []
  }
}

type EventTimes = Pick<Extract<PublishedDocument, { type: 'article' }>, 'kind' | 'eventStart' | 'eventEnd'>

/** When an event begins and is over; without an end, or with one before its beginning, it is over with its first day. */
function timesOfEvent({ kind, eventStart, eventEnd }: EventTimes): [start: string, over: string] | [] {
  if (kind !== 'event' || !eventStart) return []
  const ends = eventEnd !== null && Date.parse(eventEnd) > Date.parse(eventStart)
  return [eventStart, ends ? eventEnd : startOfDay(dayAfter(localDay(eventStart)))]
}

/** Whether an event is still to come, going on, or over at `asOf`; null for an article that announces none (HY-7.4). */
export function eventPhase(article: EventTimes, asOf: string): 'upcoming' | 'running' | 'over' | null {
  const [start, over] = timesOfEvent(article)
  if (!start || !over) return null
  const now = Date.parse(asOf)
  if (now < Date.parse(start)) return 'upcoming'
  return now < Date.parse(over) ? 'running' : 'over'
}

/** When an event of the leaders' calendar is, seen from the day and the week of `asOf` in Asia/Ho_Chi_Minh. */
export function schedulePhase({ date }: { date: string }, asOf: string): 'past' | 'today' | 'thisWeek' | 'ahead' {
  const today = localDay(asOf)
  if (date === today) return 'today'
  if (mondayOf(date) === mondayOf(today)) return 'thisWeek'
  return date < today ? 'past' : 'ahead'
}

/** The Monday of a day's week, `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10)
}

/** The days on which day and week views of an event read differently: its week and its day begin, and are over. */
function daysAround(day: string): string[] {
  const monday = mondayOf(day)
  const nextMonday = new Date(Date.parse(`${monday}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)
  return [...new Set([monday, day, dayAfter(day), nextMonday])]
}

/** Whether a reviewed document is still up at `asOf`. */
export function isUp(document: { publishUntil: string | null }, asOf: string): boolean {
  return document.publishUntil === null || Date.parse(asOf) < Date.parse(document.publishUntil)
}

/** What stage a draft for comment, or a survey, is in at `asOf`; `closesAt` is exclusive (F1). */
export function draftPhase(draft: { opensAt: string; closesAt: string }, asOf: string): 'upcoming' | 'open' | 'closed' {
  const now = Date.parse(asOf)
  if (now < Date.parse(draft.opensAt)) return 'upcoming'
  return now < Date.parse(draft.closesAt) ? 'open' : 'closed'
}

/** Whether what a notice announces is still to come, going on, or over at `asOf`; `endsAt` is exclusive. */
export function noticePhase(
  notice: { startsAt: string; endsAt: string | null },
  asOf: string,
): 'announced' | 'running' | 'over' {
  const now = Date.parse(asOf)
  if (notice.endsAt !== null && now >= Date.parse(notice.endsAt)) return 'over'
  return now < Date.parse(notice.startsAt) ? 'announced' : 'running'
}

/** Whether bids or applications for a project have closed at `asOf`; never where it has no closing time. */
export function hasClosed(project: { closingAt: string | null }, asOf: string): boolean {
  return project.closingAt !== null && Date.parse(asOf) >= Date.parse(project.closingAt)
}

type EffectDates = Pick<
  Extract<PublishedDocument, { type: 'legalDocument' }>,
  'effectiveOn' | 'expiredOn' | 'effectStatusOverride'
>

/** The effect of a legal document at `asOf`: an editor's word first, then the dates (decision 2). */
export function effectStatus(document: EffectDates, asOf: string): NonNullable<EffectDates['effectStatusOverride']> {
  const now = Date.parse(asOf)
  if (document.expiredOn && now >= Date.parse(startOfDay(document.expiredOn))) return 'expired'
  if (document.effectStatusOverride) return document.effectStatusOverride
  if (document.effectiveOn && now < Date.parse(startOfDay(document.effectiveOn))) return 'notYet'
  return 'inForce'
}

function present(instants: (string | null)[]): string[] {
  return instants
    .filter((instant): instant is string => instant !== null && instant !== '')
    .map((instant) => new Date(instant).toISOString())
}
