import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../../accounts/current-staff'
import { actBy } from '../act-by'
import { recordAct } from '../record-act'

const fileSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  alternativeText: z.string().nullish(),
  caption: z.string().nullish(),
  provider_metadata: z.object({ digest: z.string() }).nullish(),
})

/** Records what becomes of uploaded files: the upload plugin does not pass through the document service. */
export function recordFileActs(strapi: Core.Strapi): void {
  const record = async (action: string, row: unknown) => {
    const file = fileSchema.safeParse(row)
    if (!file.success) return
    const { documentId, name, alternativeText, caption, provider_metadata: metadata } = file.data
    const now = new Date()
    await recordAct(strapi, {
      at: now,
      ...actBy(await currentStaff(strapi, now)),
      action,
      objectType: 'file',
      objectId: documentId,
      ...{ locale: null, fromState: null, toState: null, reason: null },
      details: { name, alternativeText: alternativeText ?? null, caption: caption ?? null },
      diffHash: metadata?.digest ?? null,
    })
  }
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterCreate: ({ result }: { result?: unknown }) => record('file.uploaded', result),
    afterUpdate: ({ result }: { result?: unknown }) => record('file.changed', result),
    afterDelete: ({ result }: { result?: unknown }) => record('file.deleted', result),
  })
}
