import { z } from 'zod'
import { refusalCodes } from '../review/refusal-codes.ts'
import { sourceSchema } from './sourced.ts'

/** A ground on which an item may be refused under this regulation (guard G10). */
export const refusalGroundSchema = z.strictObject({
  code: z.enum(refusalCodes),
  labelVi: z.string().min(1),
  source: sourceSchema,
  /** Grounds of one clause shown as one entry with a choice below it (F34). */
  group: z.string().optional(),
  /** Points of the clause, one of which must be chosen (BP-12.1, HY-8). */
  subCodes: z
    .array(z.strictObject({ code: z.string().min(1), labelVi: z.string().min(1) }))
    .min(1)
    .optional(),
  /** Holds only after a question to the provider was declined or ran out (MOHA-12.5). */
  requiresFailedQuestion: z.literal(true).optional(),
  /** The item may instead wait for a date (MOHA-12.6). */
  mayDefer: z.literal(true).optional(),
  /** The item is sealed: only the chief and the technician read it (MOHA-12.3, F33). */
  seals: z.literal(true).optional(),
  /** Something the provider can mend and send again (HY-10.3). */
  returnable: z.literal(true).optional(),
})
export type RefusalGround = z.infer<typeof refusalGroundSchema>
