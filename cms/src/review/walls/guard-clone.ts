import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import type { Call } from './call'
import { localesOfCall } from './locales-of-call'
import { openDraft } from './open-draft'
import { setDefaultPlace } from './set-default-place'
import { writerOfCall } from './writer-of-call'

const clonedSchema = z.object({
  documentId: z.string().optional(),
  entries: z.array(z.object({ locale: localeSchema })),
})

/** A copy is a new document of whoever copies it; no approval is copied. */
export async function guardClone<Result>(call: Call<Result>): Promise<Result> {
  localesOfCall(call)
  const staff = await writerOfCall(call)
  setDefaultPlace(call, staff.actor, null)
  return call.strapi.db.transaction(async () => {
    const cloned = await call.next()
    const { documentId, entries } = clonedSchema.parse(cloned)
    for (const { locale } of documentId ? entries : [])
      await openDraft(call, staff, { type: call.type, documentId: documentId ?? '', locale })
    return cloned
  })
}
