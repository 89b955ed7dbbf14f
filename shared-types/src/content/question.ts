import { z } from 'zod'
import { bodySchema } from './body.ts'
import { daySchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const questionKinds = [
  'question',
  'feedback',
  'petition',
  'complaint',
  'denunciation',
  'portalFeedback',
] as const
export const askerTypes = ['citizen', 'business', 'organisation', 'official'] as const

/**
 * A question from the public with its answer (requirements B.1 Question, BP-7.3b-2, HY-11.4-2). Title and content are
 * the edited, anonymised ones: who asked, and what they wrote themselves, has no field here. Only answers marked public
 * are a value of this contract (CCHC-7.3b).
 */
export const questionSchema = z.object({
  type: z.literal('question'),
  ...reviewedDocumentFields,
  kind: z.enum(questionKinds),
  title: z.string().min(1).max(300),
  /** Plain text; a line break is a new paragraph. */
  content: z.string().min(1).max(10_000),
  askerType: z.enum(askerTypes).nullable(),
  askedOn: daySchema.nullable(),
  answer: bodySchema,
  answerFileId: z.string().nullable(),
  /** Number and date of the written answer, as it is cited (BP-8.7). */
  answerRef: z.string().max(200).nullable(),
  /** Legal documents the answer rests on. */
  legalBasisIds: z.array(z.string()),
  answeredByUnitId: z.string().nullable(),
  answeredOn: daySchema.nullable(),
  isPublic: z.literal(true),
})
export type Question = z.infer<typeof questionSchema>
