import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { staffProfiles } from '../staff-profile'

/** Takes a delegation back at once: its giver may, and whoever holds its role now. */
export async function revokeDelegation(strapi: Core.Strapi, actor: Account, id: number, now: Date): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('delegations', 0))")
    const found =
      (await staffProfiles(strapi)).flatMap(({ delegations }) => delegations).find((one) => one.id === id) ??
      refuseAccount(404, 'DELEGATION_UNKNOWN')
    const holdsRole = actor.profile?.roleCodes.includes(found.role) === true
    if (found.givenById !== actor.userId && !holdsRole) refuseAccount(403, 'NOT_YOUR_ROLE')
    if (found.revokedAt !== null || Date.parse(found.to) <= now.getTime()) refuseAccount(409, 'DELEGATION_OVER')
    await endDelegation(strapi, id, { revokedAt: now.toISOString() })
    await recordAccountAct(
      strapi,
      { action: 'delegation.revoked', actor, objectType: 'delegation', objectId: String(id) },
      now,
    )
  })
}

/** Marks a delegation as over, one way or the other. */
export async function endDelegation(
  strapi: Core.Strapi,
  id: number,
  end: { revokedAt: string } | { expiredAt: string },
): Promise<void> {
  await strapi.db.query('staff.delegation').update({ where: { id }, data: end })
}
