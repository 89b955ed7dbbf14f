import { z } from 'zod'
import { bodySchema } from './body.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

/** An official in the directory: only official contact data exists (HY-7.7, BP-7.3g). */
export const personSchema = z.object({
  type: z.literal('person'),
  ...reviewedDocumentFields,
  fullName: z.string().min(1).max(200),
  position: z.string().min(1).max(200),
  unitId: z.string().nullable(),
  order: z.int(),
  officialEmail: z.email().max(254),
  phone: z.string().max(60).nullable(),
  fax: z.string().max(60).nullable(),
  portraitFileId: z.string().nullable(),
  isLeader: z.boolean(),
  bio: bodySchema.nullable(),
  duties: bodySchema.nullable(),
  active: z.boolean(),
})
export type Person = z.infer<typeof personSchema>
