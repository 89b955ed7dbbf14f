import { z } from 'zod'

const dayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** Query of the audit screen. Days are local and whole: `to` includes its day. */
export const auditQuerySchema = z.strictObject({
  /** Number of an account. */
  actor: z.coerce.number().int().min(1).optional(),
  /** An action (`item.approve`), or a group of them (`item`). */
  action: z
    .string()
    .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)?$/)
    .optional(),
  /** `type:documentId[:locale]`, or a documentId alone. */
  object: z
    .string()
    .regex(/^[\w-]+(:[\w-]+){0,2}$/)
    .optional(),
  from: dayOrInstant.optional(),
  to: dayOrInstant.optional(),
  /** Only what was refused, or only what was done. */
  refused: z.enum(['yes', 'no']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type AuditQuery = z.infer<typeof auditQuerySchema>
