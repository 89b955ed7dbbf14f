import { dayAfter } from 'shared-types/calendar'
import type { ReviewedType } from 'shared-types/content'
import type { DraftFacts } from 'shared-types/review'
import type { OwnFields } from '../rows/own-fields'

/**
 * Attributes that must run forward (guard G13); the second is the one an editor is asked to mend. A `lastDay` belongs to
 * its window, which may be of one day; any other end does not.
 */
type Pair = readonly [from: string, to: string, end?: 'lastDay']

const pairs: Partial<Record<ReviewedType, readonly Pair[]>> = {
  article: [['eventStart', 'eventEnd']],
  legalDocument: [['effectiveOn', 'expiredOn']],
  draftForComment: [['opensAt', 'closesAt']],
  leaderScheduleEvent: [['startTime', 'endTime']],
  survey: [['opensAt', 'closesAt']],
  notice: [['startsAt', 'endsAt']],
  project: [['startsOn', 'endsOn', 'lastDay']],
}

/** The time a document may be public; every type has it. */
const published: Pair = ['publishFrom', 'publishUntil']

/** The windows of a document with their ends as instants or days; null where open. */
export function windowsOf(type: ReviewedType, fields: OwnFields): DraftFacts['windows'] {
  return [...(pairs[type] ?? []), published].map(([from, to, end]) => {
    const last = momentOf(fields[to])
    return { from: momentOf(fields[from]), to: end === 'lastDay' && last !== null ? dayAfter(last) : last, field: to }
  })
}

function momentOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  // A time of day, as the database keeps it; both ends of a pair are of one day.
  return /^\d\d:\d\d/.test(value) ? `1970-01-01T${value}Z` : value
}
