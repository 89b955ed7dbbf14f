import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import type { OwnFields } from '../content/rows/own-fields'
import { notify } from '../notices/notify'
import type { CaseKey } from './case-key'
import type { MoveRequest } from './move-request'
import { noticeKindOf } from './notice-kind-of'
import { receiversOf } from './receivers-of'
import type { ReviewCase } from './review-case'
import { titleOfFields } from './titles-of'

interface Made {
  key: CaseKey
  staff: Staff
  request: MoveRequest
  /** The case before and after. */
  item: ReviewCase
  after: ReviewCase
  fields: OwnFields
  now: Date
}

/** Tells whoever acts next, or whom a decision is about, in the transaction of the move (E4). Nobody is told of their own act. */
export async function notifyOfMove(
  strapi: Core.Strapi,
  { key, staff, request, item, after, fields, now }: Made,
): Promise<void> {
  const kind = noticeKindOf(request.move, after)
  const to = (await receiversOf(strapi, kind, item, after, now)).filter((userId) => userId !== staff.actor.userId)
  if (to.length === 0) return
  const params = {
    title: titleOfFields(key.type, fields),
    name: staff.name,
    message: request.message ?? '',
    ...(after.scheduledFor ? { at: after.scheduledFor } : {}),
    ...(request.until ? { until: request.until } : {}),
  }
  await notify(strapi, { kind, to, key, params }, now)
}
