import { z } from 'zod'
import { refuse } from '../errors'
import { casesOfDocument, lockDocument } from '../review-store'
import type { Call } from './call'
import { localeOfCall } from './locales-of-call'
import { openDraft } from './open-draft'
import { ownCase } from './own-case'
import { nothingNamed } from './named-by-row'
import { refuseClosedParts } from './refuse-closed-parts'
import { setDefaultPlace } from './set-default-place'
import { writerOfCall } from './writer-of-call'

const createdSchema = z.object({ documentId: z.string() })

/** A new document: only as a draft, with a review of its own from its first moment. */
export async function guardCreate<Result>(call: Call<Result>): Promise<Result> {
  if (call.params.status === 'published') refuse(403, 'MOVES_ONLY')
  const locale = localeOfCall(call)
  const staff = await writerOfCall(call)
  setDefaultPlace(call, staff.actor, null)
  return call.strapi.db.transaction(async () => {
    const created = await call.next()
    const { documentId } = createdSchema.parse(created)
    // The request may name the document it makes: then it is a language of that one.
    await lockDocument(call.strapi, { type: call.type, documentId })
    const others = await casesOfDocument(call.strapi, { type: call.type, documentId })
    if (others.some((other) => other.sealed)) refuse(403, 'SEALED')
    if (others.length > 0 && !ownCase(staff, others)) refuse(403, 'SCOPE_FORBIDDEN')
    const key = { type: call.type, documentId, locale }
    await refuseClosedParts(call.strapi, staff, key, nothingNamed)
    await openDraft(call, staff, key)
    return created
  })
}
