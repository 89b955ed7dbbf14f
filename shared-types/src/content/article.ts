import { z } from 'zod'
import { bodySchema } from './body.ts'
import { instantSchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const articleKinds = [
  'news',
  'event',
  'announcement',
  'pressRelease',
  'interview',
  'officialStatement',
  'directiveOpinion',
  'commendation',
  'sanction',
  'digest',
  'analysis',
] as const

/** A published news item, event, announcement … (requirements B.1 Article). */
export const articleSchema = z.object({
  type: z.literal('article'),
  ...reviewedDocumentFields,
  kind: z.enum(articleKinds),
  title: z.string().min(1).max(300),
  summary: z.string().max(1000),
  body: bodySchema,
  coverFileId: z.string().nullable(),
  galleryFileIds: z.array(z.string()),
  attachmentFileIds: z.array(z.string()),
  eventStart: instantSchema.nullable(),
  eventEnd: instantSchema.nullable(),
  eventPlace: z.string().max(300).nullable(),
  spokespersonId: z.string().nullable(),
  legalDocumentId: z.string().nullable(),
  documentNumber: z.string().max(100).nullable(),
  subjectName: z.string().max(300).nullable(),
  decisionRef: z.string().max(200).nullable(),
  authorName: z.string().max(200).nullable(),
  sources: z.array(
    z.object({
      name: z.string().max(300),
      author: z.string().max(300).nullable(),
      url: z.string().max(2048).nullable(),
    }),
  ),
  pinnedUntil: instantSchema.nullable(),
})
export type Article = z.infer<typeof articleSchema>
