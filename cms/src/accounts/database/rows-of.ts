import type { Core } from '@strapi/strapi'

type Value = string | number | boolean | Date | null

/** Rows of a statement, inside the running transaction where there is one. `?` are filled from `values`. */
export async function rowsOf(
  strapi: Core.Strapi,
  statement: string,
  values: readonly Value[] = [],
): Promise<unknown[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const answer: { rows: unknown[] } = await trx.raw(statement, [...values])
    return answer.rows
  })
}
