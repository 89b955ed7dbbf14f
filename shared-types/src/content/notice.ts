import { z } from 'zod'
import { bodySchema } from './body.ts'
import { instantSchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'
import { hostSchema } from './structure.ts'

export const noticeKinds = ['maintenance', 'incident', 'general'] as const

/**
 * A word about the portal itself: maintenance, an incident (requirements B.1 Notice, CCHC-10.1, CCHC-10.7). Its banner
 * stands on the affected hosts from publication until `endsAt`, exclusive; without one until it is taken down.
 */
export const noticeSchema = z.object({
  type: z.literal('notice'),
  ...reviewedDocumentFields,
  kind: z.enum(noticeKinds),
  title: z.string().min(1).max(300),
  body: bodySchema,
  startsAt: instantSchema,
  endsAt: instantSchema.nullable(),
  /** Empty: every host of the installation. */
  affectedHosts: z.array(hostSchema),
  /** Announced later than the regulation asks for; why is the panel's and the audit log's, not the reader's. */
  emergency: z.boolean(),
})
export type Notice = z.infer<typeof noticeSchema>
