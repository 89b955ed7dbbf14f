/** The columns of an audit event in the order their values enter its hash, each with the SQL that gives it as text. */
export const auditColumns = {
  id: 'e.id::text',
  seq: 'e.seq::text',
  at: `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  actor_id: 'e.actor_id::text',
  actor_name: 'e.actor_name',
  actor_role: 'e.actor_role',
  unit_id: 'e.unit_id',
  delegation_id: 'e.delegation_id',
  action: 'e.action',
  refused: 'e.refused::text',
  object_type: 'e.object_type',
  object_id: 'e.object_id',
  locale: 'e.locale',
  from_state: 'e.from_state',
  to_state: 'e.to_state',
  reason: 'e.reason',
  details: 'e.details',
  diff_hash: 'e.diff_hash',
  ip_hash: 'e.ip_hash',
} as const
export type AuditColumn = keyof typeof auditColumns
