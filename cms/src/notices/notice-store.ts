import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { CaseKey } from '../review/case-key'
import type { NoticeParams } from './notice-words'

const instant = z.coerce.date().nullable()
const id = z.coerce.string()
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]))
/** Strapi has the driver hand JSON over as text. */
const storedParams = z.union([paramsSchema, z.string().transform((text) => paramsSchema.parse(JSON.parse(text)))])

/** One notice as stored. */
export const storedNoticeSchema = z.object({
  id,
  at: z.coerce.date(),
  kind: z.string(),
  user_id: z.int().nullable(),
  email: z.string().nullable(),
  type: z.string().nullable(),
  document_id: z.string().nullable(),
  locale: z.string().nullable(),
  params: storedParams,
  read_at: instant,
})
export type StoredNotice = z.infer<typeof storedNoticeSchema>

/** A notice to be kept for each of its receivers. */
export interface NewNotice {
  at: Date
  kind: string
  key: CaseKey | null
  params: NoticeParams
  once: string | null
  mails: boolean
}
export type Receiver = { userId: number } | { email: string }

/** Keeps a notice for each receiver, in the transaction it is called in. Returns the ids of those that are new. */
export async function addNotices(
  strapi: Core.Strapi,
  { at, kind, key, params, once, mails }: NewNotice,
  receivers: readonly Receiver[],
): Promise<string[]> {
  if (receivers.length === 0) return []
  const rows = receivers.map((receiver) => ({
    at,
    kind,
    user_id: 'userId' in receiver ? receiver.userId : null,
    email: 'email' in receiver ? receiver.email : null,
    type: key?.type ?? null,
    document_id: key?.documentId ?? null,
    locale: key?.locale ?? null,
    params: JSON.stringify(params),
    once_key: once,
    mail_state: mails ? 'waiting' : 'none',
  }))
  const added: unknown = await strapi.db.transaction(({ trx }) =>
    trx('notice').insert(rows).onConflict().ignore().returning('id'),
  )
  return z
    .array(z.object({ id }))
    .parse(added)
    .map((row) => row.id)
}

/** Which of these were said already, to anybody. */
export async function alreadySaid(strapi: Core.Strapi, onceKeys: readonly string[]): Promise<Set<string>> {
  if (onceKeys.length === 0) return new Set()
  const rows: unknown = await strapi.db.transaction(({ trx }) =>
    trx('notice').distinct('once_key').whereIn('once_key', onceKeys),
  )
  const found = z.array(z.object({ once_key: z.string() })).parse(rows)
  return new Set(found.map((row) => row.once_key))
}

/** A person's notices, newest first, and how many of all are unread. */
export async function noticesOf(
  strapi: Core.Strapi,
  userId: number,
  limit: number,
): Promise<{ unread: number; notices: StoredNotice[] }> {
  return strapi.db.transaction(async ({ trx }) => {
    const rows: unknown = await trx('notice').where({ user_id: userId }).orderBy('id', 'desc').limit(limit)
    const [count]: { count: string }[] = await trx('notice').where({ user_id: userId }).whereNull('read_at').count()
    return { unread: Number(count?.count ?? 0), notices: z.array(storedNoticeSchema).parse(rows) }
  })
}

/** Marks one of a person's own notices as read; false where it is none of theirs. */
export async function markRead(strapi: Core.Strapi, userId: number, noticeId: string, now: Date): Promise<boolean> {
  const changed = await strapi.db.transaction(({ trx }) =>
    trx('notice')
      .where({ id: noticeId, user_id: userId })
      .update({ read_at: trx.raw('coalesce(read_at, ?)', [now]) }),
  )
  return changed > 0
}

/** Marks all of a person's notices as read. */
export async function markAllRead(strapi: Core.Strapi, userId: number, now: Date): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx('notice').where({ user_id: userId }).whereNull('read_at').update({ read_at: now }),
  )
}
