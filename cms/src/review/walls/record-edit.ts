import { chainOf, type ReviewState } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { newVersion } from '../new-version'
import type { ReviewCase } from '../review-case'
import { addEvent, updateCase } from '../review-store'
import type { Call } from './call'
import { checkMovedPlace } from './check-place'

/** States in which an edit begins a new version that has to be approved anew (T22, HY-9.4). */
const finished: ReadonlySet<ReviewState> = new Set(['published', 'withdrawn', 'refused'])

/** Notes on the case who wrote, in the transaction of the edit, and what the edit moved; refuses what may not move. */
export async function recordEdit(
  { strapi, now }: Pick<Call, 'strapi' | 'now'>,
  { actor, name }: Staff,
  key: CaseKey,
  item: ReviewCase,
): Promise<void> {
  const place = (await draftPlace(strapi, key)) ?? refuse(404, 'NO_CASE')
  checkMovedPlace(actor, { ...item, slug: null }, place, item.state !== 'draft' || item.firstPublishedAt !== null)
  const chain = chainOf(place)
  const moved = {
    subPortalId: place.subPortalId,
    owningUnitId: place.owningUnitId,
    chainKey: chain.key,
    chainVersion: chain.version,
  }
  if (!finished.has(item.state)) {
    await updateCase(strapi, item, { ...moved, writerIds: [...new Set([...item.writerIds, actor.userId])] })
    return
  }
  await updateCase(strapi, item, { ...moved, ...newVersion(item, actor.userId) })
  await addEvent(strapi, key, {
    at: now.toISOString(),
    actorId: actor.userId,
    actorName: name,
    move: 'reopen',
    fromState: item.state,
    toState: 'draft',
    message: null,
    refusalCodes: null,
  })
}
