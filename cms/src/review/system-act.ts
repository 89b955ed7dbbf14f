import type { Core } from '@strapi/strapi'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import type { CaseKey } from './case-key'
import { objectOf } from './record-move'
import type { ReviewCase } from './review-case'

/** Writes to the audit log what the system did to an item by itself, in the transaction that did it. */
export async function recordSystemAct(
  strapi: Core.Strapi,
  key: CaseKey,
  action: string,
  before: ReviewCase,
  after: ReviewCase,
  now: Date,
  details: Record<string, unknown> = {},
): Promise<void> {
  await recordAct(strapi, {
    at: now.toISOString(),
    ...actBy(null),
    action: `item.${action}`,
    ...objectOf(key),
    ...{ fromState: before.state, toState: after.state, reason: null, diffHash: after.approvedDigest },
    details,
  })
}
