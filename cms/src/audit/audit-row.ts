import type { Core } from '@strapi/strapi'
import type { Act } from './act'
import { addressHash } from './address-hash'

/** An act as columns of `audit_event`; number and hashes are the database's to fill. */
export function auditRow(strapi: Core.Strapi, act: Act, refused: boolean) {
  return {
    at: act.at,
    actor_id: act.actorId,
    actor_name: act.actorName,
    actor_role: act.actorRole,
    unit_id: act.unitId,
    delegation_id: act.delegationId,
    action: act.action,
    refused,
    object_type: act.objectType,
    object_id: act.objectId,
    locale: act.locale,
    from_state: act.fromState,
    to_state: act.toState,
    reason: act.reason,
    details: act.details ? JSON.stringify(act.details) : null,
    diff_hash: act.diffHash,
    ip_hash: act.ipHash === undefined ? addressHash(strapi) : act.ipHash,
  }
}
