import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { rowsOf } from '../database/rows-of'

/** The second factor of an account as stored: its secret sealed, and whether its owner has proved to hold it. */
export interface SecondFactor {
  sealedSecret: string
  confirmed: boolean
}

const rowSchema = z.object({ secret: z.string(), confirmed_at: z.date().nullable() })

/** The second factor of an account, or null. */
export async function findSecondFactor(strapi: Core.Strapi, userId: number): Promise<SecondFactor | null> {
  const [row] = await rowsOf(strapi, 'select secret, confirmed_at from second_factor where user_id = ?', [userId])
  if (!row) return null
  const { secret, confirmed_at } = rowSchema.parse(row)
  return { sealedSecret: secret, confirmed: confirmed_at !== null }
}

/** Puts a new secret in place of one that was never confirmed. False where a confirmed one stands. */
export async function beginSecondFactor(strapi: Core.Strapi, userId: number, sealedSecret: string): Promise<boolean> {
  const rows = await rowsOf(
    strapi,
    `insert into second_factor (user_id, secret) values (?, ?)
     on conflict (user_id) do update set secret = excluded.secret, last_step = 0
     where second_factor.confirmed_at is null returning user_id`,
    [userId, sealedSecret],
  )
  return rows.length > 0
}

/** Confirms the secret and keeps the hashes of the recovery codes. Call it in a transaction. */
export async function storeConfirmation(
  strapi: Core.Strapi,
  userId: number,
  hashes: readonly string[],
  now: Date,
): Promise<void> {
  await rowsOf(strapi, 'update second_factor set confirmed_at = ? where user_id = ?', [now, userId])
  for (const hash of hashes)
    await rowsOf(strapi, 'insert into recovery_code (user_id, hash) values (?, ?)', [userId, hash])
}

/** Takes a time step's code as used; false where it, or a newer one, was used before. One of many at once wins. */
export async function takeStep(strapi: Core.Strapi, userId: number, step: number): Promise<boolean> {
  const statement = 'update second_factor set last_step = ? where user_id = ? and last_step < ? returning user_id'
  return (await rowsOf(strapi, statement, [step, userId, step])).length > 0
}

/** Takes a recovery code as used; false where there is none, or it was used before. */
export async function takeRecoveryCode(strapi: Core.Strapi, userId: number, hash: string, now: Date): Promise<boolean> {
  const statement =
    'update recovery_code set used_at = ? where user_id = ? and hash = ? and used_at is null returning user_id'
  return (await rowsOf(strapi, statement, [now, userId, hash])).length > 0
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(strapi: Core.Strapi, userId: number): Promise<number> {
  const statement = 'select count(*)::int as codes from recovery_code where user_id = ? and used_at is null'
  return z.tuple([z.object({ codes: z.int() })]).parse(await rowsOf(strapi, statement, [userId]))[0].codes
}

/** Removes the second factor with its recovery codes; false where there was none. */
export async function dropSecondFactor(strapi: Core.Strapi, userId: number): Promise<boolean> {
  return (await rowsOf(strapi, 'delete from second_factor where user_id = ? returning user_id', [userId])).length > 0
}
