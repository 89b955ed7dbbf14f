import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { type StoredNotice, storedNoticeSchema } from './notice-store'

/** The notice whose mail still has to go out; null where it went, failed for good, or was never to be mailed. */
export async function waitingMail(strapi: Core.Strapi, noticeId: string): Promise<StoredNotice | null> {
  const [row]: unknown[] = await strapi.db.transaction(({ trx }) =>
    trx('notice').where({ id: noticeId, mail_state: 'waiting' }),
  )
  return row ? storedNoticeSchema.parse(row) : null
}

/** The ids of notices whose mail waits, oldest first. */
export async function waitingMailIds(strapi: Core.Strapi, limit: number): Promise<string[]> {
  const rows: unknown = await strapi.db.transaction(({ trx }) =>
    trx('notice').select('id').where({ mail_state: 'waiting' }).orderBy('id').limit(limit),
  )
  return z
    .array(z.object({ id: z.coerce.string() }))
    .parse(rows)
    .map(({ id }) => id)
}

/** Keeps how the mail of a notice ended, or what kept it this time. */
export async function keepMailOutcome(
  strapi: Core.Strapi,
  noticeId: string,
  outcome: { state: 'sent' | 'failed' | 'none' | 'waiting'; issue: string | null; at: Date },
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx('notice')
      .where({ id: noticeId })
      .update({ mail_state: outcome.state, mail_issue: outcome.issue, mail_at: outcome.at }),
  )
}
