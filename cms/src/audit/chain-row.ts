import { z } from 'zod'
import type { AuditColumn } from './database/audit-columns'

const text = z.string().nullable()
/** Every column as the text that enters the hash. */
const columns = {
  ...{ id: text, seq: text, at: text, actor_id: text, actor_name: text, actor_role: text, unit_id: text },
  ...{ delegation_id: text, action: text, refused: text, object_type: text, object_id: text, locale: text },
  ...{ from_state: text, to_state: text, reason: text, details: text, diff_hash: text, ip_hash: text },
} satisfies Record<AuditColumn, typeof text>

/** One row of the audit log as its check reads it. */
export const chainRowSchema = z.object({ ...columns, prev_hash: text, hash: text })
export type ChainRow = z.infer<typeof chainRowSchema>

/** Where the chain stands after a row. */
export const chainHeadSchema = z.object({ seq: z.coerce.number().int(), hash: z.string() })
export type ChainHead = z.infer<typeof chainHeadSchema>
