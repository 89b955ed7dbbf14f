import { createHash } from 'node:crypto'
import type { ChainRow } from './chain-row'
import { type AuditColumn, auditColumns } from './database/audit-columns'

const columns = Object.keys(auditColumns) as AuditColumn[]

/** The hash a row must carry: over the hash before it and every column, as `audit_hash` in the database computes it. */
export function hashOfRow(row: ChainRow): string {
  const lines = columns.map((column) => lineOf(row[column]))
  return createHash('sha256')
    .update([row.prev_hash ?? '', ...lines].join('\n'))
    .digest('hex')
}

function lineOf(value: string | null): string {
  return value === null ? '-' : `${Buffer.byteLength(value)}:${value}`
}
