import type { Core } from '@strapi/strapi'
import { notify } from '../notices/notify'
import { keyOfCase } from './case-key'
import type { NoticeKind } from './notice-kind-of'
import { receiversOf } from './receivers-of'
import type { ReviewCase } from './review-case'
import { titlesOf } from './titles-of'

/** Tells people what became of an item without anybody's act, in the transaction in which it did. */
export async function notifyBySystem(
  strapi: Core.Strapi,
  kind: NoticeKind,
  before: ReviewCase,
  after: ReviewCase,
  now: Date,
  params: Record<string, string> = {},
): Promise<void> {
  const to = await receiversOf(strapi, kind, before, after, now)
  if (to.length === 0) return
  const title = (await titlesOf(strapi, [after])).get(after.id) ?? ''
  await notify(strapi, { kind, to, key: keyOfCase(after), params: { title, ...params } }, now)
}
