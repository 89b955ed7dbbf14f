import type { Client } from 'pg'
import { z } from 'zod'
import { type ChainHead, type ChainRow, chainHeadSchema, chainRowSchema } from './chain-row'
import { auditColumns } from './database/audit-columns'

const rowsAtOnce = 5_000
const selected = Object.entries(auditColumns)
  .map(([name, expression]) => `${expression} as ${name}`)
  .join(', ')

/** Begins a read of the log as it stands at one instant, whatever is added meanwhile. */
export async function beginReading(client: Client): Promise<void> {
  await client.query('begin isolation level repeatable read, read only')
}

/** The head of the log. Throws where there is none: then this is no database of this product. */
export async function readHead(client: Client): Promise<ChainHead> {
  const { rows } = await client.query('select seq::text, hash from audit_head')
  const [head] = z.array(chainHeadSchema).parse(rows)
  if (!head) throw new Error('The audit log has no head (table audit_head is empty).')
  return head
}

/** Every row in the order of numbers, those without one last, a few thousand at a time. */
export async function* readRows(client: Client): AsyncGenerator<ChainRow> {
  let after = 0
  for (;;) {
    const rows = await readWhere(client, 'e.seq > $1 order by e.seq limit $2', [after, rowsAtOnce])
    yield* rows
    const last = rows.at(-1)
    if (!last) break
    after = Number(last.seq)
  }
  yield* await readWhere(client, 'e.seq is null order by e.id limit $1', [1])
}

async function readWhere(client: Client, where: string, values: unknown[]): Promise<ChainRow[]> {
  const { rows } = await client.query(`select ${selected}, prev_hash, hash from audit_event e where ${where}`, values)
  return z.array(chainRowSchema).parse(rows)
}
