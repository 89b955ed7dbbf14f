import type { Transaction } from '../publishing/database/transaction'
import type { Row } from './stored-article'

/** As many as keep a statement below PostgreSQL's 65,535 parameters. */
const rowsPerStatement = 500

/** Inserts rows, however many, and gives the named columns of each. */
export async function insertRows(trx: Transaction, table: string, rows: readonly Row[], columns: string[] = []): Promise<unknown[]> {
  const inserted: unknown[] = []
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const statement = trx(table).insert(rows.slice(from, from + rowsPerStatement))
    inserted.push(...(columns.length > 0 ? await statement.returning(columns) : ((await statement), [])))
  }
  return inserted
}
