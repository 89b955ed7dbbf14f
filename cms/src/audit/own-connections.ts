import type { Core } from '@strapi/strapi'
import pg from 'pg'
import { environment } from '../environment'

let pool: pg.Pool | null = null

/**
 * A few connections beside Strapi's pool. A transaction that holds one of the pool's would wait for a second of them,
 * and ten such transactions at once would wait for ever.
 */
export function ownConnections(strapi: Core.Strapi): pg.Pool {
  if (pool) return pool
  pool = new pg.Pool({
    connectionString: environment.DATABASE_URL,
    max: 2,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  })
  // An idle connection the server ends is replaced at the next use.
  pool.on('error', (error) => strapi.log.warn(`A connection of the audit log was lost (${error.message}).`))
  return pool
}
