import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { keepMailOutcome, waitingMail } from './mail-store'
import { mailWay } from './mail-way'
import type { StoredNotice } from './notice-store'
import { noticeWords } from './notice-words'
import { panelHref } from './panel-href'
import { sendMail } from './send-mail'

const userSchema = z.object({ email: z.email(), isActive: z.boolean().nullable(), blocked: z.boolean().nullable() })

/**
 * Sends the mail of one notice if it still waits. Throws where the mail server fails, so that the job is tried again;
 * after the last try it is kept as failed.
 */
export async function deliverMail(
  strapi: Core.Strapi,
  noticeId: string,
  { isLastTry, now }: { isLastTry: boolean; now: Date },
): Promise<void> {
  const notice = await waitingMail(strapi, noticeId)
  if (!notice) return
  const way = mailWay()
  const to = way && (await addressOf(strapi, notice))
  if (!way || !to) return keepMailOutcome(strapi, noticeId, { state: 'none', issue: null, at: now })
  try {
    const { subject, text } = noticeWords(notice.kind, notice.params)
    const body = [text, linkOf(strapi, notice)].filter(Boolean).join('\n\n')
    await sendMail(way, { id: `notice-${noticeId}`, to, subject, text: `${body}\n`, at: notice.at })
  } catch (error) {
    const issue = error instanceof Error ? error.message : String(error)
    await keepMailOutcome(strapi, noticeId, { state: isLastTry ? 'failed' : 'waiting', issue, at: now })
    throw new Error(`The mail of notice ${noticeId} was not sent`, { cause: error })
  }
  await keepMailOutcome(strapi, noticeId, { state: 'sent', issue: null, at: now })
}

/** Where it goes: nowhere where the account was closed meanwhile. */
async function addressOf(strapi: Core.Strapi, { user_id: userId, email }: StoredNotice): Promise<string | null> {
  if (userId === null) return email
  const row = userSchema.safeParse(await strapi.db.query('admin::user').findOne({ where: { id: userId } }))
  return row.success && row.data.isActive === true && row.data.blocked !== true ? row.data.email : null
}

function linkOf(strapi: Core.Strapi, notice: StoredNotice): string | null {
  const href = panelHref(notice)
  return href && `${String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '')}${href}`
}
