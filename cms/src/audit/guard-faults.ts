import type { Client } from 'pg'
import { z } from 'zod'

/** The triggers of the log and the functions they call, by table. */
const guards = [
  { table: 'audit_event', trigger: 'number_audit_event', calls: 'number_audit_event' },
  { table: 'audit_event', trigger: 'guard_audit_event', calls: 'guard_audit_event' },
  { table: 'audit_event', trigger: 'keep_audit_event', calls: 'guard_audit_event' },
  { table: 'audit_head', trigger: 'guard_audit_head', calls: 'guard_audit_head' },
  { table: 'audit_head', trigger: 'keep_audit_head', calls: 'guard_audit_head' },
] as const

const rowSchema = z.object({ table: z.string(), trigger: z.string(), calls: z.string(), enabled: z.string() })
/** Fires on ordinary connections: `O` on those alone, `A` on every one. */
const on: ReadonlySet<string> = new Set(['O', 'A'])

/** Which triggers of the audit log are missing, switched off or replaced, a sentence each; rows can be changed there now. */
export async function guardFaults(client: Client): Promise<string[]> {
  const { rows } = await client.query(
    `select c.relname as "table", t.tgname as "trigger", p.proname as calls, t.tgenabled::text as enabled
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
     where t.tgrelid in (to_regclass('audit_event'), to_regclass('audit_head')) and not t.tgisinternal`,
  )
  const found = z.array(rowSchema).parse(rows)
  return guards.flatMap(({ table, trigger, calls }) => {
    const there = found.find((row) => row.table === table && row.trigger === trigger)
    const name = `The trigger ${trigger} of the table ${table}`
    if (!there) return [`${name} is missing: somebody with the rights of its owner removed it.`]
    if (there.calls !== calls) return [`${name} calls ${there.calls}, not ${calls}: it was replaced.`]
    return on.has(there.enabled) ? [] : [`${name} is switched off: somebody with the rights of its owner did that.`]
  })
}
