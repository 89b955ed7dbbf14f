import type { Core } from '@strapi/strapi'
import type { CaseKey } from '../review/case-key'
import { titleOfDraft } from './title-of-draft'
import { mailWay } from './mail-way'
import { mailAfterCommit } from './mail-queue'
import type { NoticeKind } from './notice-kind'
import { addNotices, type Receiver } from './notice-store'
import type { NoticeParams } from './notice-words'

/** Something to tell people. */
export interface Notice {
  kind: NoticeKind
  /** Admin user ids, or the mail address of somebody outside. */
  to: readonly number[] | string
  /** The document it is about: the notice leads there, and `title` is filled from its draft where not given. */
  key: CaseKey | null
  params: NoticeParams
  /** Names what must be told each receiver only once, whoever calls how often. */
  once?: string
}

/**
 * Tells people something, in the transaction it is called in (effect E4): a line in the panel and, once that has
 * committed, a mail sent by the job queue. A mail that fails is tried again; it never undoes what it tells of.
 */
export async function notify(strapi: Core.Strapi, notice: Notice, now: Date = new Date()): Promise<void> {
  const { kind, key, once } = notice
  const receivers = receiversOf(notice.to)
  if (receivers.length === 0) return
  const params =
    key && !notice.params['title'] ? { ...notice.params, title: await titleOfDraft(strapi, key) } : notice.params
  const mails = mailWay() !== null
  const ids = await addNotices(strapi, { at: now, kind, key, params, once: once ?? null, mails }, receivers)
  if (mails) mailAfterCommit(strapi, ids)
}

function receiversOf(to: Notice['to']): Receiver[] {
  return typeof to === 'string' ? [{ email: to }] : [...new Set(to)].map((userId) => ({ userId }))
}
