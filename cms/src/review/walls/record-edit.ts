import { isTextOpen, type ReviewState } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import { actBy } from '../../audit/act-by'
import { recordAct } from '../../audit/record-act'
import { touchClocks } from '../../clocks/touch-clocks'
import { keepVersion } from '../../history/keep-version'
import { beginPolicy } from '../begin-policy'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { newVersion, noSecrecyCheck } from '../new-version'
import { objectOf } from '../record-move'
import type { CaseChange, ReviewCase } from '../review-case'
import { updateCase } from '../review-store'
import type { Call } from './call'
import { checkMovedPlace } from './check-place'

/** States in which an edit begins a new version that has to be approved anew (T22, HY-9.4). */
const finished: ReadonlySet<ReviewState> = new Set(['published', 'withdrawn', 'refused'])
/** States in which the provider writes; in the others the standing office does. */
const providers: ReadonlySet<ReviewState> = new Set(['draft', 'needsInfo'])

/** Notes on the case who wrote, in the transaction of the edit, and what the edit moved; refuses what may not move. */
export async function recordEdit(
  { strapi, now }: Pick<Call, 'strapi' | 'now'>,
  staff: Staff,
  key: CaseKey,
  item: ReviewCase,
  digest: string | null,
): Promise<void> {
  const { actor, name } = staff
  const at = now.toISOString()
  const place = (await draftPlace(strapi, key)) ?? refuse(404, 'NO_CASE')
  const isFixed = item.state !== 'draft' || item.firstPublishedAt !== null
  checkMovedPlace(actor, item, place, isFixed)
  const begins = finished.has(item.state)
  const moves = place.subPortalId !== item.subPortalId
  const { subPortalId, owningUnitId, channelId, topicIds } = place
  const after = await updateCase(strapi, item, {
    ...{ subPortalId, owningUnitId, channelId, topicIds },
    ...(begins || moves ? (await beginPolicy(strapi, key.type, subPortalId, now)).columns : {}),
    ...(begins ? { ...newVersion(item, actor.userId), stateSince: at, lastActorName: name } : edited(item, staff, at)),
  })
  await keepVersion(strapi, key, { at, authorId: actor.userId, authorName: name })
  await recordAct(strapi, {
    at,
    ...actBy(staff),
    action: begins ? 'item.reopen' : 'item.edited',
    ...objectOf(key),
    ...{ fromState: item.state, toState: after.state, reason: null, diffHash: digest },
  })
  await touchClocks(strapi, key, after, now)
}

/** An edit within a version: one writer more; a secrecy check the provider's edit came after does not hold any more (G4). */
function edited(item: ReviewCase, { actor }: Staff, at: string): CaseChange {
  if (!isTextOpen(item.state)) throw new Error(`A text in ${item.state} was edited past the wall`)
  const isVoid = providers.has(item.state) && item.secrecyCheckedAt !== null
  return {
    writerIds: [...new Set([...item.writerIds, actor.userId])],
    ...(item.state === 'draft' ? { writtenByOffice: item.writtenByOffice && actor.inStandingOffice } : {}),
    ...(isVoid ? { ...noSecrecyCheck, secrecyVoidedAt: at } : {}),
  }
}
