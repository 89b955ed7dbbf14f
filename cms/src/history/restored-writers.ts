import { z } from 'zod'
import type { Transaction } from '../publishing/database/transaction'
import type { CaseKey } from '../review/case-key'

const rowsSchema = z.array(z.object({ details: z.string().nullable() }))
const detailsSchema = z.object({ madeNumber: z.int(), writerIds: z.array(z.int()) })

/** Whose unapproved words each restore brought back, by the number of the version it made. */
export async function restoredWriters(
  trx: Transaction,
  { type, documentId, locale }: CaseKey,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows: unknown = await trx('audit_event')
    .where({ object_type: type, object_id: documentId, locale, refused: false, action: 'item.restored' })
    .orderBy('id')
    .select('details')
  const restores = rowsSchema.parse(rows).flatMap(({ details }) => {
    const restore = detailsSchema.safeParse(JSON.parse(details ?? '{}'))
    return restore.success ? [restore.data] : []
  })
  // A restore of what the newest version says already makes none of its own.
  const byVersion = Map.groupBy(restores, ({ madeNumber }) => madeNumber)
  return new Map([...byVersion].map(([number, made]) => [number, made.flatMap(({ writerIds }) => writerIds)]))
}
