import type { Transaction } from '../publishing/database/transaction'
import type { Row } from './stored-article'

/** As many as keep a statement below PostgreSQL's 65,535 parameters. */
const rowsPerStatement = 500

/** Inserts rows, however many, and gives the ids they got, in their order. */
export async function insertRows(trx: Transaction, table: string, rows: readonly Row[]): Promise<number[]> {
  const ids: number[] = []
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const inserted: { id: number }[] = await trx(table)
      .insert(rows.slice(from, from + rowsPerStatement))
      .returning('id')
    ids.push(...inserted.map(({ id }) => id))
  }
  return ids
}
