import type { Core } from '@strapi/strapi'
import { rowsOf } from './rows-of'

/** Whether this is the first time since `since` that the lock of an account or address is met; one of many at once wins. */
export async function isFirstOfLock(strapi: Core.Strapi, hash: string, since: Date, now: Date): Promise<boolean> {
  const statement = `insert into login_lock (hash, at) values (?, ?)
    on conflict (hash) do update set at = excluded.at where login_lock.at <= ? returning hash`
  return (await rowsOf(strapi, statement, [hash, now, since])).length > 0
}

/** Removes what no window reaches any more. */
export async function dropOldLocks(strapi: Core.Strapi, before: Date): Promise<void> {
  await rowsOf(strapi, 'delete from login_lock where at <= ?', [before])
}
