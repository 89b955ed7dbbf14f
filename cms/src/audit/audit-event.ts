import { z } from 'zod'

const text = z.string().nullable()
const number = z.coerce.number().int()

/** One stored event of the audit log, as read back from the database. */
export const auditEventSchema = z.object({
  /** Its place in the chain; 0 before its transaction is committed. */
  seq: number,
  at: z.date().transform((at) => at.toISOString()),
  actor_id: number.nullable(),
  actor_name: z.string(),
  actor_role: text,
  unit_id: text,
  delegation_id: text,
  action: z.string(),
  refused: z.boolean(),
  object_type: z.string(),
  object_id: z.string(),
  locale: text,
  from_state: text,
  to_state: text,
  reason: text,
  details: text.transform((details): Record<string, unknown> => detailsSchema.parse(JSON.parse(details ?? '{}'))),
  diff_hash: text,
})
const detailsSchema = z.record(z.string(), z.unknown())
export type AuditEvent = z.infer<typeof auditEventSchema>
