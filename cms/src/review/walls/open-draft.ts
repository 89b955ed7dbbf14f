import { chainOf } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { createCase } from '../review-store'
import type { Call } from './call'
import { checkEdit } from './check-edit'
import { checkNewPlace } from './check-place'

/**
 * Opens the review of a draft that was just written, in the same transaction: not approved, its writers noted. Refuses,
 * and so undoes the draft, when it stands for a unit or portal that is not the writer's.
 */
export async function openDraft(
  { strapi }: Pick<Call, 'strapi'>,
  { actor }: Staff,
  key: CaseKey,
  earlierWriterIds: readonly number[] = [],
): Promise<void> {
  const place = (await draftPlace(strapi, key)) ?? refuse(404, 'NO_CASE')
  const item = {
    state: 'draft',
    subPortalId: place.subPortalId,
    owningUnitId: place.owningUnitId,
    writerIds: [actor.userId],
    submittedById: null,
  } as const
  checkNewPlace(actor, place)
  checkEdit(actor, item)
  const chain = chainOf(item)
  await createCase(strapi, key, {
    ...item,
    writerIds: [...new Set([...earlierWriterIds, actor.userId])],
    chainKey: chain.key,
    chainVersion: chain.version,
    formerSlugs: [],
  })
}
