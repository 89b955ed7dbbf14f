import type { ReviewedType } from 'shared-types/content'
import type { DraftFacts } from 'shared-types/review'
import type { OwnFields } from '../rows/own-fields'

/** Pairs of attributes that must run forward (guard G13); the second is the one an editor is asked to mend. */
const pairs: Partial<Record<ReviewedType, readonly [string, string][]>> = {
  article: [['eventStart', 'eventEnd']],
  legalDocument: [['effectiveOn', 'expiredOn']],
  draftForComment: [['opensAt', 'closesAt']],
  leaderScheduleEvent: [['startTime', 'endTime']],
  survey: [['opensAt', 'closesAt']],
  notice: [['startsAt', 'endsAt']],
  project: [['startsOn', 'endsOn']],
}

/** The time a document may be public; every type has it. */
const published: [string, string] = ['publishFrom', 'publishUntil']

/** The windows of a document with their ends as instants or days; null where open. */
export function windowsOf(type: ReviewedType, fields: OwnFields): DraftFacts['windows'] {
  return [...(pairs[type] ?? []), published].map(([from, to]) => ({
    from: momentOf(fields[from]),
    to: momentOf(fields[to]),
    field: to,
  }))
}

function momentOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  // A time of day, as the database keeps it; both ends of a pair are of one day.
  return /^\d\d:\d\d/.test(value) ? `1970-01-01T${value}Z` : value
}
