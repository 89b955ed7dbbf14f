import type { Core } from '@strapi/strapi'
import type { Act } from '../audit/act'
import { systemName } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { recordRefusedAct } from '../audit/record-refused-act'
import type { Account } from './account'

/** One act on accounts, for the audit log: who did what to whom, from where. */
export interface AccountAct {
  /** E.g. `account.revoked`, `delegation.given`. */
  action: Act['action']
  /** Who did it; null for the system itself, or before anybody is known. */
  actor: Pick<Account, 'userId' | 'name' | 'profile' | 'panelRoles'> | null
  objectType: 'account' | 'delegation' | 'accountRequest'
  objectId: string
  reason?: string
  details?: Readonly<Record<string, unknown>>
}

/** Records an act with what it changed: call it inside the transaction that changes it. */
export function recordAccountAct(strapi: Core.Strapi, act: AccountAct, at: Date): Promise<void> {
  return recordAct(strapi, eventOf(act, at))
}

/** Records an act that was refused, whatever becomes of the caller's transaction. */
export function recordRefusedAccountAct(strapi: Core.Strapi, act: AccountAct, at: Date): Promise<void> {
  return recordRefusedAct(strapi, eventOf(act, at))
}

function eventOf({ action, actor, objectType, objectId, reason, details }: AccountAct, at: Date): Act {
  return {
    at: at.toISOString(),
    actorId: actor?.userId ?? null,
    actorName: actor?.name ?? systemName,
    actorRole: actor ? [...(actor.profile?.roleCodes ?? actor.panelRoles)].join(',') || null : null,
    unitId: actor?.profile?.unit?.documentId ?? null,
    delegationId: null,
    action,
    objectType,
    objectId,
    locale: null,
    fromState: null,
    toState: null,
    reason: reason ?? null,
    ...(details ? { details } : {}),
    diffHash: null,
  }
}
