import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { rowsOf } from './rows-of'

/** By whom and from where a login was tried, both as keyed hashes. */
export interface Attempt {
  account: string
  address: string
}

const addedSchema = z.tuple([z.object({ id: z.coerce.string() })])
const countSchema = z.tuple([z.object({ account: z.coerce.number(), address: z.coerce.number() })])

/** Writes an attempt down before its password is looked at; committed when this returns. Its id. */
export async function addAttempt(strapi: Core.Strapi, { account, address }: Attempt, at: Date): Promise<string> {
  const statement = 'insert into login_attempt (account_hash, address_hash, at) values (?, ?, ?) returning id'
  return addedSchema.parse(await rowsOf(strapi, statement, [account, address, at]))[0].id
}

/** How many attempts since `since` are on record for the account and for the address. */
export async function countAttempts(
  strapi: Core.Strapi,
  { account, address }: Attempt,
  since: Date,
): Promise<{ account: number; address: number }> {
  const statement = `select
    (select count(*) from login_attempt where account_hash = ? and at > ?) as account,
    (select count(*) from login_attempt where address_hash = ? and at > ?) as address`
  return countSchema.parse(await rowsOf(strapi, statement, [account, since, address, since]))[0]
}

/** Takes one attempt off the record: it was refused unseen, or it succeeded. */
export async function dropAttempt(strapi: Core.Strapi, id: string): Promise<void> {
  await rowsOf(strapi, 'delete from login_attempt where id = ?', [id])
}

/** Takes every attempt on an account off the record. */
export async function dropAttemptsOn(strapi: Core.Strapi, account: string): Promise<void> {
  await rowsOf(strapi, 'delete from login_attempt where account_hash = ?', [account])
}

/** Removes what no count looks at any more. */
export async function dropOldAttempts(strapi: Core.Strapi, before: Date): Promise<void> {
  await rowsOf(strapi, 'delete from login_attempt where at <= ?', [before])
}
