import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import { barrierKey } from 'shared-types/content'
import { mayExceptBarriers } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { draftFacts } from '../content/draft-facts'
import { policyOfItem } from '../policy/policies-of'
import type { BarrierException, ExceptionRequest } from './barrier-exception'
import { caseFacts, unknownSurroundings } from './case-facts'
import type { CaseKey } from './case-key'
import { ReviewRefusal, refuse } from './errors'
import { objectOf } from './record-move'
import { recordingRefusals } from './recording-refusals'
import { refuseClosed } from './refuse-closed'
import type { ReviewCase } from './review-case'
import { lockCase, updateCase } from './review-store'
import { triageStates } from './triage-states'

/** An exception is for a time: how far off its last day may be, and how much its reason says at least. */
const mostMonths = 12
const shortestReason = 10

/**
 * Lets the barriers an item has now pass the accessibility gate until the end of a day, for a reason, in the audit log. A
 * barrier that comes later is none of them. Throws ReviewRefusal where the person, the state or the day does not allow it.
 */
export async function exceptBarriers(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  { until, reason }: ExceptionRequest,
  now: Date,
): Promise<ReviewCase> {
  return deciding(strapi, staff, key, now, async (item) => {
    if (until < localDay(now.toISOString()) || until > lastDay(now))
      refuseWith('EXCEPTION_UNTIL', 'until', { months: mostMonths })
    if ([...reason].length < shortestReason) refuseWith('EXCEPTION_REASON', 'reason', { min: shortestReason })
    const draft = (await draftFacts(strapi, key.type, key.documentId, key.locale)) ?? refuse(404, 'NO_CASE')
    if (draft.barriers.length === 0) refuse(422, 'EXCEPTION_NEEDLESS')
    const { userId: byId } = staff.actor
    // Codes, not the places: those quote the text, and the log outlives it.
    const codes = [...new Set(draft.barriers.map(({ code }) => code))]
    const covers = [...new Set(draft.barriers.map(barrierKey))]
    const exception = { until, reason, covers, byId, byName: staff.name, at: now.toISOString() }
    return { item, exception, action: 'exceptBarriers', reason, details: { until, barriers: codes } }
  })
}

/** Ends such an exception before its day. */
export async function endBarrierException(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  now: Date,
): Promise<ReviewCase> {
  return deciding(strapi, staff, key, now, async (item) => {
    const ended = item.barrierException ?? refuse(409, 'EXCEPTION_NEEDLESS')
    const details = { until: ended.until }
    return { item, exception: null, action: 'endBarrierException', reason: null, details }
  })
}

interface Decided {
  item: ReviewCase
  exception: BarrierException | null
  action: string
  reason: string | null
  details: Record<string, unknown>
}

/** Holds the case, asks whether this person decides on it now, and writes what was decided, with its act, or nothing. */
function deciding(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  now: Date,
  decide: (item: ReviewCase) => Promise<Decided>,
): Promise<ReviewCase> {
  const attempt = { action: 'exceptBarriers', ...objectOf(key), staff, now }
  return recordingRefusals(strapi, attempt, async () =>
    strapi.db.transaction(async () => {
      const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
      await refuseClosed(strapi, staff, item)
      if (!triageStates.barrierException.has(item.state)) refuse(409, 'NOT_OPEN')
      const facts = caseFacts(item, unknownSurroundings)
      if (!mayExceptBarriers(staff.actor, facts, policyOfItem(strapi, item))) refuse(403, 'ROLE_FORBIDDEN')
      const { exception, action, reason, details } = await decide(item)
      await recordAct(strapi, {
        at: now.toISOString(),
        ...actBy(staff),
        action: `item.${action}`,
        ...objectOf(key),
        ...{ fromState: item.state, toState: item.state, reason, diffHash: null },
        details,
      })
      return updateCase(strapi, item, { barrierException: exception })
    }),
  )
}

function lastDay(now: Date): string {
  const day = new Date(now)
  day.setUTCMonth(day.getUTCMonth() + mostMonths)
  return localDay(day.toISOString())
}

function refuseWith(
  code: 'EXCEPTION_UNTIL' | 'EXCEPTION_REASON',
  field: string,
  params: Record<string, number>,
): never {
  throw new ReviewRefusal(422, [{ code, field, clause: 'default', params }])
}
