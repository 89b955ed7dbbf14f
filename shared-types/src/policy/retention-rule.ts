import { z } from 'zod'
import { sourceSchema } from './sourced.ts'

/** What a retention rule can speak of (MOHA-13.1–13.3); `other` is everything no other rule names. */
export const retentionSubjects = [
  'introduction',
  'portalContact',
  'inForceDocument',
  'expiredNormative',
  'licence',
  'publicService',
  'other',
  'all',
] as const
export type RetentionSubject = (typeof retentionSubjects)[number]

/** How long what was published stays public under this regulation. */
export const retentionRuleSchema = z
  .strictObject({
    /** Name of the class kept with the item (effect E7). */
    class: z.string().min(1),
    appliesTo: z.array(z.enum(retentionSubjects)).min(1),
    keep: z.enum(['permanent', 'whileValid', 'years', 'archivesLaw']),
    years: z.int().min(1).optional(),
    base: z.enum(['firstPublishedAt', 'expiredOn']).optional(),
    source: sourceSchema,
  })
  .refine(({ keep, years, base }) => (keep === 'years') === (years !== undefined && base !== undefined), {
    message: 'a rule that keeps for years, and only that, names `years` and `base`',
    path: ['years'],
  })
export type RetentionRule = z.infer<typeof retentionRuleSchema>
