import { z } from 'zod'
import { bodySchema } from './body.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const pageKinds = [
  'introduction',
  'orgChart',
  'map',
  'strategy',
  'submissionGuide',
  'integrationGuide',
  'privacy',
  'accessibility',
  'contact',
  'masthead',
  'internalProcedure',
  'other',
] as const

/** A standing page (introduction, privacy …). `publicVisible` false keeps it out of every tree (MOHA-5.1e). */
export const pageSchema = z.object({
  type: z.literal('page'),
  ...reviewedDocumentFields,
  kind: z.enum(pageKinds),
  title: z.string().min(1).max(300),
  body: bodySchema,
  fileIds: z.array(z.string()),
  publicVisible: z.boolean(),
})
export type Page = z.infer<typeof pageSchema>
