import { z } from 'zod'
import type { Transaction } from '../publishing/database/transaction'
import type { CaseKey } from '../review/case-key'

/** What an approval leads to. */
const approvedStates = ['approved', 'published'] as const
const rowsSchema = z.array(z.object({ diff_hash: z.string() }))

/** The digests of every text of a document that was once approved, by the audit log. */
export async function approvedDigests(
  trx: Transaction,
  { type, documentId, locale }: CaseKey,
): Promise<ReadonlySet<string>> {
  const rows: unknown = await trx('audit_event')
    .where({ object_type: type, object_id: documentId, locale, refused: false })
    .whereIn('action', ['item.approve', 'item.headApprove'])
    .whereIn('to_state', approvedStates)
    .whereNotNull('diff_hash')
    .select('diff_hash')
  return new Set(rowsSchema.parse(rows).map((row) => row.diff_hash))
}
