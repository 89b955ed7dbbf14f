import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { refuse } from '../errors'
import { writersOfText } from '../new-version'
import { casesOfDocument } from '../review-store'
import type { Call } from './call'
import { localesOfCall } from './locales-of-call'
import { openDraft } from './open-draft'
import { nothingNamed, refuseSealedParts } from './refuse-sealed-parts'
import { setDefaultPlace } from './set-default-place'
import { writerOfCall } from './writer-of-call'

const clonedSchema = z.object({
  documentId: z.string().optional(),
  entries: z.array(z.object({ locale: localeSchema })),
})

/**
 * A copy is a new document of whoever copies it; no approval is copied, and whoever wrote a text that nobody approved
 * stays one of its writers, so that they cannot approve it under another name (F11).
 */
export async function guardClone<Result>(call: Call<Result>): Promise<Result> {
  localesOfCall(call)
  const staff = await writerOfCall(call)
  setDefaultPlace(call, staff.actor, null)
  const sourceId = call.params.documentId ?? refuse(400, 'BAD_REQUEST', 'documentId')
  const sources = await casesOfDocument(call.strapi, { type: call.type, documentId: sourceId })
  // What is sealed is not carried off into another document, by the chief either.
  if (sources.some((source) => source.sealed)) refuse(403, 'SEALED')
  return call.strapi.db.transaction(async () => {
    const cloned = await call.next()
    const { documentId, entries } = clonedSchema.parse(cloned)
    for (const { locale } of documentId ? entries : []) {
      const source = sources.find((one) => one.locale === locale)
      const key = { type: call.type, documentId: documentId ?? '', locale }
      await refuseSealedParts(call, key, nothingNamed)
      await openDraft(call, staff, key, source ? writersOfText(source) : [])
    }
    return cloned
  })
}
