import { z } from 'zod'
import { instantSchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const surveyKinds = ['satisfaction', 'reformAssessment', 'userOpinion', 'other'] as const
/** Who is asked, and the groups results may be split by (CCHC-6.2, CCHC-6.3). */
export const surveyGroups = ['official', 'citizen', 'business', 'organisation'] as const
/** One of the options, any of them, one on a scale from low to high, or words of one's own. */
export const surveyQuestionKinds = ['single', 'multi', 'scale', 'text'] as const

/** Names a question for good: answers and results refer to it. */
export const surveyQuestionKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(40)

const surveyQuestionSchema = z.object({
  key: surveyQuestionKeySchema,
  text: z.string().min(1).max(1000),
  kind: z.enum(surveyQuestionKinds),
  /** Empty for `text`; for `scale` in order from low to high. */
  options: z.array(z.string().min(1).max(300)),
  required: z.boolean(),
})

/** What was answered to one question: how many chose each option; by one group, or by all where `group` is null. */
const surveyTallySchema = z.object({
  questionKey: surveyQuestionKeySchema,
  group: z.enum(surveyGroups).nullable(),
  counts: z.array(z.object({ option: z.string().min(1).max(300), count: z.int().min(0) })).min(1),
})

/** A survey: its questions, and its results where they are to be shown (requirements B.1 Survey). `closesAt` is exclusive. */
export const surveySchema = z.object({
  type: z.literal('survey'),
  ...reviewedDocumentFields,
  kind: z.enum(surveyKinds),
  title: z.string().min(1).max(300),
  /** Plain text; a line break is a new paragraph. */
  intro: z.string().max(2000),
  audience: z.array(z.enum(surveyGroups)),
  questions: z.array(surveyQuestionSchema).min(1).max(200),
  opensAt: instantSchema,
  closesAt: instantSchema,
  oneResponsePerDevice: z.boolean(),
  showResults: z.boolean(),
  /** Null where there are none yet, or they are not to be shown. */
  results: z
    .object({
      respondents: z.int().min(0),
      /** How the answers were collected and counted. */
      note: z.string().max(2000).nullable(),
      tallies: z.array(surveyTallySchema),
    })
    .nullable(),
  resultArticleId: z.string().nullable(),
})
export type Survey = z.infer<typeof surveySchema>
