import type { CaseKey } from '../case-key'
import { draftPlace, livePlace } from '../draft-place'
import { refuse } from '../errors'
import type { ReviewCase } from '../review-case'
import { addEvent, deleteCase, lockCase } from '../review-store'
import type { Call } from './call'
import { checkEdit } from './check-edit'
import { localesOfCall } from './locales-of-call'
import { writerOfCall } from './writer-of-call'

/** Only a draft that was never published, and only by those who provide it. What was public is withdrawn instead. */
export async function guardDelete<Result>(call: Call<Result>): Promise<Result> {
  const documentId = call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId')
  const locales = localesOfCall(call)
  const { actor, name } = await writerOfCall(call)
  return call.strapi.db.transaction(async () => {
    for (const locale of locales) {
      const key = { type: call.type, documentId, locale }
      const item = await deletableCase(call, key)
      if (!item) continue
      checkEdit(actor, item)
      await deleteCase(call.strapi, item)
      await addEvent(call.strapi, key, {
        at: call.now.toISOString(),
        actorId: actor.userId,
        actorName: name,
        move: 'delete',
        fromState: item.state,
        toState: null,
        message: null,
        refusalCodes: null,
      })
    }
    return call.next()
  })
}

async function deletableCase({ strapi }: Call, key: CaseKey): Promise<ReviewCase | null> {
  const item = await lockCase(strapi, key)
  if (!item) {
    const hasRow = (await draftPlace(strapi, key)) ?? (await livePlace(strapi, key))
    return hasRow ? refuse(403, 'NO_CASE') : null
  }
  if (item.firstPublishedAt !== null || (await livePlace(strapi, key))) refuse(409, 'WAS_PUBLISHED')
  if (item.state !== 'draft' && item.state !== 'refused') refuse(409, 'LOCKED')
  return item
}
