import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { notify } from '../notices/notify'
import { peopleOfRole } from '../notices/people-of-role'
import { chainHeadSchema } from './chain-row'

const headsSchema = z.tuple([chainHeadSchema])

/**
 * Tells the auditors where the log stands, by panel and mail: a head that left the database is what `audit:verify` finds
 * a rewritten log by. Once for each head; while nothing was recorded it is the one they have.
 */
export async function tellAnchor(strapi: Core.Strapi, now: Date): Promise<{ told: number }> {
  const rows: unknown = await strapi.db.transaction(({ trx }) => trx('audit_head').select('seq', 'hash'))
  const [{ seq, hash }] = headsSchema.parse(rows)
  const to = await peopleOfRole(strapi, 'auditor', now)
  const params = { count: String(seq), hash }
  await notify(strapi, { kind: 'auditAnchor', to, key: null, params, once: `audit-anchor:${hash}` }, now)
  return { told: to.length }
}
