import { z } from 'zod'
import { bodySchema } from './body.ts'
import { instantSchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const draftClasses = [
  'normativeForCouncil',
  'normativeForCommittee',
  'otherForCommittee',
  'ownAuthority',
  'policy',
  'other',
] as const

/** A draft text the public is asked to comment on (requirements B.1 DraftForComment). `closesAt` is exclusive (F1). */
export const draftForCommentSchema = z.object({
  type: z.literal('draftForComment'),
  ...reviewedDocumentFields,
  title: z.string().min(1).max(500),
  summary: z.string().max(1000),
  draftClass: z.enum(draftClasses),
  audience: z.enum(['public', 'agencies', 'both']),
  leadUnitId: z.string().nullable(),
  requestNumber: z.string().max(100).nullable(),
  draftFileId: z.string().nullable(),
  explanatoryFileIds: z.array(z.string()),
  body: bodySchema.nullable(),
  questions: z.array(z.object({ text: z.string().min(1).max(1000) })),
  opensAt: instantSchema,
  closesAt: instantSchema,
  receivingUnitId: z.string().nullable(),
  receivingAddress: z.string().max(500),
  receivingEmail: z.email().max(254),
  silenceIsConsent: z.boolean(),
  publicComments: z.boolean(),
  resultingDocumentId: z.string().nullable(),
})
export type DraftForComment = z.infer<typeof draftForCommentSchema>
