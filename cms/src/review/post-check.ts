import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { type Actor, holds } from 'shared-types/review'
import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { touchClocks } from '../clocks/touch-clocks'
import { notify } from '../notices/notify'
import { policyOfItem } from '../policy/policies-of'
import { beginPolicy } from './begin-policy'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { newVersion } from './new-version'
import { actsAsChief } from './on-desk'
import { receiversOf } from './receivers-of'
import { objectOf } from './record-move'
import { recordingRefusals } from './recording-refusals'
import type { ReviewCase } from './review-case'
import { lockCase, updateCase } from './review-store'
import { refuseUseOfSealed } from './sealed'
import { titlesOf } from './titles-of'

/** Body of `POST /review/cases/…/post-check`. */
export const postCheckRequestSchema = z
  .strictObject({ result: z.enum(['ok', 'issue']), note: z.string().trim().max(2000).optional() })
  .refine(({ result, note }) => result === 'ok' || Boolean(note), { path: ['note'] })
export type PostCheckRequest = z.infer<typeof postCheckRequestSchema>

/** Whether this person checks what went live: a board member of its field, the chief, the standing office (CCHC-4.5dd). */
export function mayPostCheck(actor: Actor, item: ReviewCase, policy: Policy): boolean {
  if (item.state !== 'published') return false
  const answers = item.topicIds.some((topic) => actor.topicIds.includes(topic))
  if (answers && holds(actor, 'boardMember', 'portal', item, policy)) return true
  return actsAsChief(actor, item, policy) || holds(actor, 'editor', 'standingOffice', item, policy)
}

/** Notes what somebody found of an item after it went live. Something wrong opens a draft of its correction (CCHC-4.5dd). */
export async function postCheck(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: PostCheckRequest,
  now: Date,
): Promise<ReviewCase> {
  const attempt = { action: 'postCheck', ...objectOf(key), staff, now }
  return recordingRefusals(strapi, attempt, () => noteInTransaction(strapi, staff, key, request, now))
}

async function noteInTransaction(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  { result, note }: PostCheckRequest,
  now: Date,
): Promise<ReviewCase> {
  return strapi.db.transaction(async () => {
    const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
    await refuseUseOfSealed(strapi, key)
    if (item.state !== 'published') refuse(409, 'NOT_OPEN')
    if (!mayPostCheck(staff.actor, item, policyOfItem(strapi, item))) refuse(403, 'ROLE_FORBIDDEN')
    const at = now.toISOString()
    const found = { byId: staff.actor.userId, byName: staff.name, at, result, note: note ?? null }
    const correction = result === 'issue' ? await correctionOf(strapi, key, item, staff, now) : {}
    const after = await updateCase(strapi, item, { ...correction, postCheck: found })
    await recordAct(strapi, {
      at,
      ...actBy(staff),
      action: 'item.postCheck',
      ...objectOf(key),
      ...{ fromState: item.state, toState: after.state, reason: note ?? null, diffHash: item.approvedDigest },
      details: { result },
    })
    if (result === 'issue') await tellProviders(strapi, staff, key, item, note ?? '', now)
    await touchClocks(strapi, key, after, now)
    return after
  })
}

/** A correction begins like any new version; whoever found the error has not written in it. */
async function correctionOf(strapi: Core.Strapi, key: CaseKey, item: ReviewCase, { name }: Staff, now: Date) {
  const { columns } = await beginPolicy(strapi, key.type, item.subPortalId, now)
  return { ...newVersion(item), ...columns, stateSince: now.toISOString(), lastActorName: name }
}

async function tellProviders(
  strapi: Core.Strapi,
  { actor, name }: Staff,
  key: CaseKey,
  item: ReviewCase,
  message: string,
  now: Date,
): Promise<void> {
  const to = (await receiversOf(strapi, 'itemPostCheck', item, item, now)).filter((userId) => userId !== actor.userId)
  if (to.length === 0) return
  const title = (await titlesOf(strapi, [item])).get(item.id) ?? ''
  await notify(strapi, { kind: 'itemPostCheck', to, key, params: { title, name, message } }, now)
}
