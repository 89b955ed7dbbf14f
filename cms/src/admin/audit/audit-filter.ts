/** What the audit screen is asked for. Days are local, `to` includes its day. */
export interface AuditFilter {
  from: string
  to: string
  /** An action, or the group before its dot; empty = every action. */
  action: string
  refused: '' | 'yes' | 'no'
  /** One person, chosen by their name in a line. */
  actor: { id: number; name: string } | null
  /** One object, chosen by its name in a line. */
  object: { type: string; id: string; name: string } | null
}

export const everything: AuditFilter = { from: '', to: '', action: '', refused: '', actor: null, object: null }

/** The filter as the server's query: only what is asked for. */
export function auditQuery({ from, to, action, refused, actor, object }: AuditFilter): Record<string, string> {
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(action ? { action } : {}),
    ...(refused ? { refused } : {}),
    ...(actor ? { actor: String(actor.id) } : {}),
    ...(object ? { object: `${object.type}:${object.id}` } : {}),
  }
}
