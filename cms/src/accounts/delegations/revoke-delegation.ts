import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { type StaffProfile, type StoredDelegation, staffProfiles } from '../staff-profile'
import { isSameBoard } from './is-same-board'

/** Takes a delegation back at once: its giver may, and whoever holds its role on the same board now (MOHA-3.3). */
export async function revokeDelegation(strapi: Core.Strapi, actor: Account, id: number, now: Date): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('delegations', 0))")
    const profiles = await staffProfiles(strapi)
    const found =
      profiles.flatMap(({ delegations }) => delegations).find((one) => one.id === id) ??
      refuseAccount(404, 'DELEGATION_UNKNOWN')
    if (found.givenById !== actor.userId && !holdsRole(actor, found, profiles)) refuseAccount(403, 'NOT_YOUR_ROLE')
    if (found.revokedAt !== null || Date.parse(found.to) <= now.getTime()) refuseAccount(409, 'DELEGATION_OVER')
    await endDelegation(strapi, id, { revokedAt: now.toISOString() })
    await recordAccountAct(
      strapi,
      { action: 'delegation.revoked', actor, objectType: 'delegation', objectId: String(id) },
      now,
    )
  })
}

/** Whether this person might have given it: a holder of its role by office, on the board of whoever did. */
function holdsRole(
  { profile }: Account,
  { role, givenById }: StoredDelegation,
  profiles: readonly StaffProfile[],
): boolean {
  const giver = profiles.find(({ adminUser }) => adminUser?.id === givenById)
  return profile !== null && giver !== undefined && profile.roleCodes.includes(role) && isSameBoard(profile, giver)
}

/** Marks a delegation as over, one way or the other. */
export async function endDelegation(
  strapi: Core.Strapi,
  id: number,
  end: { revokedAt: string } | { expiredAt: string },
): Promise<void> {
  await strapi.db.query('staff.delegation').update({ where: { id }, data: end })
}
