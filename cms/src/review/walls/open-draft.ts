import type { Staff } from '../../accounts/staff'
import { actBy } from '../../audit/act-by'
import { recordAct } from '../../audit/record-act'
import { touchClocks } from '../../clocks/touch-clocks'
import { keepVersion } from '../../history/keep-version'
import { beginPolicy } from '../begin-policy'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { objectOf } from '../record-move'
import { createCase } from '../review-store'
import type { Call } from './call'
import { checkEdit } from './check-edit'
import { checkNewPlace } from './check-place'

/**
 * Opens the review of a draft that was just written, in the same transaction: under the chain in force there today, not
 * approved, its writers noted. Refuses, and so undoes the draft, when it stands for a unit or portal that is not the
 * writer's.
 */
export async function openDraft(
  { strapi, now }: Pick<Call, 'strapi' | 'now'>,
  staff: Staff,
  key: CaseKey,
  earlierWriterIds: readonly number[] = [],
): Promise<void> {
  const { actor, name } = staff
  const place = (await draftPlace(strapi, key)) ?? refuse(404, 'NO_CASE')
  const { subPortalId, owningUnitId, channelId, topicIds } = place
  const { policy, columns } = await beginPolicy(strapi, key.type, subPortalId, now)
  const item = {
    ...{ state: 'draft' as const, subPortalId, owningUnitId, channelId, topicIds },
    ...{ writerIds: [actor.userId], submittedById: null },
  }
  checkNewPlace(actor, place)
  checkEdit(actor, { ...item, ownBoard: columns.ownBoard === true }, policy)
  const at = now.toISOString()
  const created = await createCase(strapi, key, {
    ...item,
    ...columns,
    writerIds: [...new Set([...earlierWriterIds, actor.userId])],
    writtenByOffice: actor.inStandingOffice,
    stateSince: at,
    lastActorName: name,
  })
  await touchClocks(strapi, key, created, now)
  await keepVersion(strapi, key, { at, authorId: actor.userId, authorName: name })
  await recordAct(strapi, {
    at,
    ...actBy(staff),
    action: 'item.created',
    ...objectOf(key),
    ...{ fromState: null, toState: 'draft', reason: null, diffHash: null },
  })
}
