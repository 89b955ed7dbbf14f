import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { refuse } from '../errors'
import { writersOfText } from '../new-version'
import { refuseClosed } from '../refuse-closed'
import { casesOfDocument } from '../review-store'
import type { Call } from './call'
import { localesOfCall } from './locales-of-call'
import { openDraft } from './open-draft'
import { nothingNamed } from './named-by-row'
import { refuseClosedParts } from './refuse-closed-parts'
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
  for (const source of sources) await refuseClosed(call.strapi, staff, source)
  return call.strapi.db.transaction(async () => {
    const cloned = await call.next()
    const { documentId, entries } = clonedSchema.parse(cloned)
    for (const { locale } of documentId ? entries : []) {
      const source = sources.find((one) => one.locale === locale)
      const key = { type: call.type, documentId: documentId ?? '', locale }
      await refuseClosedParts(call.strapi, staff, key, nothingNamed)
      await openDraft(call, staff, key, source ? writersOfText(source) : [])
    }
    return cloned
  })
}
