import type { Core } from '@strapi/strapi'

const lookEveryMs = 20
const mostLooks = 100

/**
 * Waits until nobody uses the database, two seconds at most. Strapi reads on after it has answered (a document once more,
 * the number of accounts), waits for nobody at its end, and an aborted read then ends the process with a fault.
 */
export async function settleDatabase(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client
  for (let look = 0; look < mostLooks; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    if (pool.numUsed() === 0 && pool.numPendingAcquires() === 0) return
  }
}
