import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { alreadySaid } from '../notices/notice-store'
import { notify } from '../notices/notify'
import type { CaseKey } from '../review/case-key'
import { refuse } from '../review/errors'
import { lockCase } from '../review/review-store'
import { clockLabel } from './clock-label'
import { type Urge, urgeOf } from './urge-of'
import type { UrgeStanding } from './urge-standing'

const said = { standing: 'said' } as const

/**
 * Urges on whoever keeps a late item waiting: they are told once more that it is overdue, and by whom. Once a working
 * day for each item, whoever asks how often; it is recorded with whom it went to.
 */
export async function urge(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  now: Date,
): Promise<{ standing: UrgeStanding }> {
  return strapi.db.transaction(async () => {
    const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
    const found = (await urgeOf(strapi, staff.actor, item, now)) ?? refuse(403, 'SCOPE_FORBIDDEN')
    if ((await alreadySaid(strapi, [found.once])).has(found.once)) return said
    await say(strapi, staff, key, found, now)
    const { rule, state } = found.late
    await recordAct(strapi, {
      at: now.toISOString(),
      ...actBy(staff),
      action: 'clock.urged',
      objectType: key.type,
      objectId: key.documentId,
      locale: key.locale,
      fromState: item.state,
      toState: item.state,
      reason: null,
      details: { rule: rule.key, basis: rule.source, dueAt: state.dueAt, to: found.to },
      diffHash: null,
    })
    return said
  })
}

function say(strapi: Core.Strapi, { name }: Staff, key: CaseKey, { late, to, once }: Urge, now: Date): Promise<void> {
  const params = { limit: clockLabel(late.rule), due: late.state.dueAt ?? '', name }
  return notify(strapi, { kind: 'clockOverdue', to, key, params, once }, now)
}
