import type { Core } from '@strapi/strapi'
import { rowsOf } from './rows-of'

/** Remembers that somebody else made an account's password: it is good for setting one's own only. */
export async function keepGivenPassword(strapi: Core.Strapi, userId: number, byId: number, now: Date): Promise<void> {
  await rowsOf(
    strapi,
    `insert into given_password (user_id, by_id, at) values (?, ?, ?)
     on conflict (user_id) do update set by_id = excluded.by_id, at = excluded.at`,
    [userId, byId, now],
  )
}

/** The account's password is its owner's own again; false where it was. */
export async function dropGivenPassword(strapi: Core.Strapi, userId: number): Promise<boolean> {
  return (await rowsOf(strapi, 'delete from given_password where user_id = ? returning user_id', [userId])).length > 0
}
