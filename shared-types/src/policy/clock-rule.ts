import { z } from 'zod'
import { reviewedTypes } from '../content/published-document.ts'
import { sourceSchema } from './sourced.ts'

/** When a clock starts: a field of the draft, or a stamp of the case. */
export const clockStarts = [
  'eventEndedAt',
  'issuedOn',
  'requestReceivedAt',
  'submittedAt',
  'approvedAt',
  'answerReceivedAt',
  'closesAt',
] as const
/** What stops a clock. */
export const clockStops = ['submitted', 'published', 'answered', 'reportedToHead', 'digestSent'] as const
/** `immediate` is measured by its `softDefault` (F3). */
export const clockUnits = ['workingHour', 'hour', 'day', 'workingDay', 'immediate'] as const

/** A time limit of a regulation: from when to what, how long, and what a miss does (requirements A, F2, F3, F14). */
export const clockRuleSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    type: z.enum(reviewedTypes),
    /** Kinds of the type it holds for; absent = all. */
    kinds: z.array(z.string()).min(1).optional(),
    start: z.enum(clockStarts),
    stop: z.enum(clockStops),
    amount: z.int().min(0),
    unit: z.enum(clockUnits),
    /** What an `immediate` limit is measured by, never shown as regulation text (F3). */
    softDefault: z
      .strictObject({ amount: z.int().min(1), unit: z.enum(['workingHour', 'workingDay', 'minute']) })
      .optional(),
    onMiss: z.enum(['flag', 'alert']),
    source: sourceSchema,
  })
  .refine((rule) => (rule.unit === 'immediate') === (rule.softDefault !== undefined), {
    message: 'an immediate limit, and only that, needs a softDefault',
    path: ['softDefault'],
  })
export type ClockRule = z.infer<typeof clockRuleSchema>
