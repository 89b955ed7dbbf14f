import { z } from 'zod'
import type { Transaction } from '../publishing/database/transaction'
import type { CaseKey } from '../review/case-key'

const rowsSchema = z.array(z.object({ content: z.string() }))

/**
 * Takes every kept version of a document out of the history, with what it said where no other document says the same:
 * the one exception to keeping them, for a sealed document that is destroyed on its chief's order (F33).
 */
export async function purgeVersions(
  trx: Transaction,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
): Promise<void> {
  await trx.raw("select set_config('cong.purging', 'on', true)")
  const rows: unknown = await trx('document_version').where({ type, document_id: documentId }).delete('content')
  const contents = [...new Set(rowsSchema.parse(rows).map((row) => row.content))]
  await trx('version_content')
    .whereIn('digest', contents)
    .whereNotExists(
      trx('document_version').select(trx.raw('1')).whereRaw('document_version.content = version_content.digest'),
    )
    .delete()
  await trx.raw("select set_config('cong.purging', 'off', true)")
}
