import type { Core } from '@strapi/strapi'
import { editionsWithoutSignature, putSignatures } from './signature-store'
import { signatureTable } from './signature-table'
import { signedEditions } from './signed-editions'

const portion = 500

/** Readies the table of signatures and fills in what was published before there was one. After `bootstrapPublishing`. */
export async function bootstrapDuplicates({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('published-signature', 0))")
    await trx.raw(signatureTable)
  })
  let made = await fillIn(strapi)
  if (made === 0) return
  for (let all = made; made === portion; all += made) {
    strapi.log.info(`Signatures of published documents are being made: ${all} so far.`)
    made = await fillIn(strapi)
  }
  // Fresh statistics, or the planner may read a whole table rather than its index.
  await strapi.db.transaction(async ({ trx }) => trx.raw('analyze published_signature, published_band'))
}

/** Makes the next portion and says how many. Instances that start together take turns. */
async function fillIn(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('published-signature', 0))")
    const editions = await editionsWithoutSignature(trx, portion)
    await putSignatures(trx, signedEditions(editions))
    return editions.length
  })
}
