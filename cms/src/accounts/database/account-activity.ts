import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { rowsOf } from './rows-of'

const seenSchema = z.array(z.object({ user_id: z.int(), seen_at: z.coerce.date() }))

/** Remembers that an account worked at `now`, to the hour: more often would write on every request. */
export async function markSeen(strapi: Core.Strapi, userId: number, now: Date): Promise<void> {
  const hourAgo = new Date(now.getTime() - 3_600_000)
  await rowsOf(
    strapi,
    `insert into account_activity (user_id, seen_at) values (?, ?)
     on conflict (user_id) do update set seen_at = excluded.seen_at where account_activity.seen_at < ?`,
    [userId, now, hourAgo],
  )
}

/** When each account was last seen, by user id. */
export async function lastSeen(strapi: Core.Strapi): Promise<Map<number, Date>> {
  const rows = seenSchema.parse(await rowsOf(strapi, 'select user_id, seen_at from account_activity'))
  return new Map(rows.map((row) => [row.user_id, row.seen_at]))
}
