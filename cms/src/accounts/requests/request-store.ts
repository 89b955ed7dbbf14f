import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { rowsOf } from '../database/rows-of'
import { type AccountRequest, accountRequestSchema, type NewRequest } from './account-request'

/** Keeps a new request. */
export async function addRequest(
  strapi: Core.Strapi,
  { email, firstname, lastname, role, reason }: NewRequest,
  asker: { userId: number; unitId: string },
  now: Date,
): Promise<AccountRequest> {
  const rows = await rowsOf(
    strapi,
    `insert into account_request (at, asked_by_id, unit_id, email, firstname, lastname, role, reason)
     values (?, ?, ?, ?, ?, ?, ?, ?) returning *`,
    [now, asker.userId, asker.unitId, email, firstname, lastname, role, reason],
  )
  return accountRequestSchema.parse(rows[0])
}

/** Every request, newest first; of one unit, where it is named. */
export async function allRequests(strapi: Core.Strapi, unitId: string | null): Promise<AccountRequest[]> {
  const rows = await rowsOf(
    strapi,
    'select * from account_request where (? or unit_id = ?) order by at desc, id desc limit 500',
    [unitId === null, unitId ?? ''],
  )
  return z.array(accountRequestSchema).parse(rows)
}

/** A request, its row held until the running transaction ends; null where there is none. */
export async function lockRequest(strapi: Core.Strapi, id: number): Promise<AccountRequest | null> {
  const [row] = await rowsOf(strapi, 'select * from account_request where id = ? for update', [id])
  return row ? accountRequestSchema.parse(row) : null
}

/** Writes down how a request ended. */
export async function decideRequest(
  strapi: Core.Strapi,
  id: number,
  decision: { state: 'granted' | 'declined'; byId: number; note: string | null; userId: number | null },
  now: Date,
): Promise<void> {
  await rowsOf(
    strapi,
    `update account_request set state = ?, decided_at = ?, decided_by_id = ?, decision_note = ?, user_id = ?
     where id = ?`,
    [decision.state, now, decision.byId, decision.note, decision.userId, id],
  )
}

/** Puts a request back among the open ones: what was to be done could not be done. */
export async function reopenRequest(strapi: Core.Strapi, id: number): Promise<void> {
  await rowsOf(
    strapi,
    "update account_request set state = 'open', decided_at = null, decided_by_id = null, user_id = null where id = ?",
    [id],
  )
}
