import { actBy } from '../../audit/act-by'
import { recordAct } from '../../audit/record-act'
import { policyOfItem } from '../../policy/policies-of'
import type { CaseKey } from '../case-key'
import { draftPlace } from '../draft-place'
import { refuse } from '../errors'
import { liveRow } from '../live-row'
import { objectOf } from '../record-move'
import type { ReviewCase } from '../review-case'
import { deleteCase, lockCase } from '../review-store'
import type { Call } from './call'
import { checkEdit } from './check-edit'
import { localesOfCall } from './locales-of-call'
import { isPassingWall } from './passing-wall'
import { writerOfCall } from './writer-of-call'

/** Only a draft that was never published, and only by those who provide it. What was public is withdrawn instead. */
export async function guardDelete<Result>(call: Call<Result>): Promise<Result> {
  const documentId = call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId')
  const locales = localesOfCall(call)
  if (locales.every((locale) => isPassingWall({ type: call.type, documentId, locale }))) return call.next()
  const staff = await writerOfCall(call)
  return call.strapi.db.transaction(async () => {
    for (const locale of locales) {
      const key = { type: call.type, documentId, locale }
      const item = await deletableCase(call, key)
      if (!item) continue
      checkEdit(staff.actor, item, policyOfItem(call.strapi, item))
      await deleteCase(call.strapi, item)
      await recordAct(call.strapi, {
        at: call.now.toISOString(),
        ...actBy(staff),
        action: 'item.delete',
        ...objectOf(key),
        ...{ fromState: item.state, toState: null, reason: null, diffHash: null },
      })
    }
    return call.next()
  })
}

async function deletableCase({ strapi }: Call, key: CaseKey): Promise<ReviewCase | null> {
  const item = await lockCase(strapi, key)
  if (!item) {
    const hasRow = (await draftPlace(strapi, key)) ?? (await liveRow(strapi, key))
    return hasRow ? refuse(403, 'NO_CASE') : null
  }
  if (item.firstPublishedAt !== null || (await liveRow(strapi, key))) refuse(409, 'WAS_PUBLISHED')
  if (item.state !== 'draft' && item.state !== 'refused') refuse(409, 'LOCKED')
  return item
}
