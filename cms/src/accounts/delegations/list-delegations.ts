import type { Core } from '@strapi/strapi'
import { type Account, allAccounts } from '../account'
import { seesAccounts } from '../account-rights'
import { isRunning } from '../is-running'
import { type StoredDelegation, staffProfiles } from '../staff-profile'
import { delegableRoles } from './give-delegation'

/** The delegations a person may see: all for whoever runs or audits accounts, else those given or held. */
export async function listDelegations(strapi: Core.Strapi, actor: Account, now: Date) {
  const profiles = await staffProfiles(strapi)
  const accounts = await allAccounts(strapi, profiles)
  const names = new Map(accounts.map(({ userId, name }) => [userId, name]))
  const seesAll = seesAccounts(actor)
  const delegations = profiles.flatMap(({ adminUser, delegations: held }) =>
    held
      .filter(({ givenById }) => seesAll || [givenById, adminUser?.id].includes(actor.userId))
      .map((one) => ({
        ...one,
        userId: adminUser?.id ?? null,
        userName: names.get(adminUser?.id ?? 0) ?? '',
        givenByName: names.get(one.givenById ?? 0) ?? '',
        state: stateOf(one, now),
      })),
  )
  const givesFor = delegableRoles.filter((role) => actor.profile?.roleCodes.includes(role))
  return {
    delegations: delegations.sort((one, other) => other.id - one.id),
    /** The roles this person may delegate, and to whom. */
    givesFor,
    candidates:
      givesFor.length > 0
        ? accounts
            .filter(({ userId, open, profile }) => userId !== actor.userId && open && profile)
            .map(({ userId, name }) => ({ userId, name }))
        : [],
  }
}

function stateOf({ from, to, revokedAt }: StoredDelegation, now: Date): 'revoked' | 'running' | 'planned' | 'over' {
  if (revokedAt !== null) return 'revoked'
  if (isRunning(from, to, now)) return 'running'
  return now.getTime() < Date.parse(from) ? 'planned' : 'over'
}
