import type { Core } from '@strapi/strapi'
import type { Transaction } from '../database/transaction'

/** Runs reads that all see the database at one instant. Nothing may be written in it. */
export async function readOnlySnapshot<T>(strapi: Core.Strapi, read: (trx: Transaction) => Promise<T>): Promise<T> {
  return await strapi.db.transaction(async ({ trx }): Promise<Awaited<T>> => {
    await trx.raw('set transaction isolation level repeatable read, read only')
    return await read(trx)
  })
}
