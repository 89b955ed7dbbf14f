import type { Core } from '@strapi/strapi'
import type { Nudge } from 'shared-types/publishing'
import { z } from 'zod'
import type { Transaction } from '../database/transaction'

const headSchema = z.tuple([z.object({ feed_id: z.string(), seq: z.coerce.number().int() })])

/** The feed's identity and the number of its last committed change. */
export async function feedHead(strapi: Core.Strapi): Promise<Nudge> {
  return strapi.db.transaction(({ trx }) => readHead(trx))
}

/** The same inside a transaction, as that transaction sees it. */
export async function readHead(trx: Transaction): Promise<Nudge> {
  const [head] = headSchema.parse(await trx('change_head').select('feed_id', 'seq'))
  return { feedId: head.feed_id, head: head.seq }
}
