import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { systemName } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { type Account, allAccounts } from './account'
import { dropOldAttempts } from './database/login-attempts'
import { dropOldLocks } from './database/login-locks'
import { mayLend } from './delegations/may-lend'
import { endDelegation } from './delegations/revoke-delegation'
import { type IdleAccount, idleAccounts } from './idle-accounts'
import { type OpenItem, returnOpenItems } from './open-items'
import { recordAccountAct } from './record-account-act'
import { endSessions } from './sign-in/end-sessions'
import { type StaffProfile, staffProfiles } from './staff-profile'

/** What one sweep did and found. */
export interface Sweep {
  /** Accounts whose time was over: blocked, their sessions ended. */
  revoked: { userId: number; name: string; returned: OpenItem[] }[]
  /** Delegations that ended: by time, or because their giver may not act in the role any more. */
  endedDelegations: number[]
  idle: IdleAccount[]
}

/**
 * The daily sweep (J14; MOHA-5.1d, CCHC-4.6m): blocks accounts whose time is over, ends their sessions, hands their open
 * items back to the queue, ends delegations, lists idle accounts. Safe to run at any time, and again.
 */
export async function sweepAccounts(strapi: Core.Strapi, now: Date): Promise<Sweep> {
  const profiles = await staffProfiles(strapi)
  const revoked: Sweep['revoked'] = []
  for (const account of await allAccounts(strapi, profiles))
    if (account.open && isOver(account.profile, now))
      revoked.push({ userId: account.userId, name: account.name, returned: await revoke(strapi, account, now) })
  const endedDelegations = await endDelegations(strapi, now)
  const yesterday = new Date(now.getTime() - 86_400_000)
  await dropOldAttempts(strapi, yesterday)
  await dropOldLocks(strapi, yesterday)
  return { revoked, endedDelegations, idle: await idleAccounts(strapi, now) }
}

function isOver(profile: StaffProfile | null, now: Date): boolean {
  return profile?.activeUntil != null && Date.parse(profile.activeUntil) <= now.getTime()
}

async function revoke(strapi: Core.Strapi, { userId, profile }: Account, now: Date): Promise<OpenItem[]> {
  return strapi.db.transaction(async () => {
    await strapi.db.query('admin::user').update({ where: { id: userId }, data: { blocked: true, isActive: false } })
    await dropTokens(strapi, userId)
    await endSessions(strapi, userId)
    await recordAccountAct(
      strapi,
      {
        action: 'account.revoked',
        actor: null,
        objectType: 'account',
        objectId: String(userId),
        details: { activeUntil: profile?.activeUntil },
      },
      now,
    )
    const items = await returnOpenItems(strapi, userId)
    for (const item of items) await recordReturn(strapi, item, userId, now)
    return items
  })
}

async function dropTokens(strapi: Core.Strapi, userId: number): Promise<void> {
  const tokens = strapi.db.query('admin::api-token')
  const owned: unknown = await tokens.findMany({ where: { adminUserOwner: { id: userId } }, select: ['id'] })
  for (const { id } of z.array(z.object({ id: z.int() })).parse(owned)) await tokens.delete({ where: { id } })
}

async function recordReturn(strapi: Core.Strapi, item: OpenItem, userId: number, now: Date): Promise<void> {
  await recordAct(strapi, {
    at: now.toISOString(),
    ...{ actorId: null, actorName: systemName, actorRole: null, unitId: null, delegationId: null },
    action: 'item.returnedToQueue',
    objectType: item.type,
    objectId: item.targetDocumentId,
    locale: item.locale,
    ...{ fromState: item.state, toState: item.state, reason: null, diffHash: null },
    details: { userId },
  })
}

/** Ends what is over by time, and what was lent by somebody who may not lend it any more: their accounts as they stand now. */
async function endDelegations(strapi: Core.Strapi, now: Date): Promise<number[]> {
  const profiles = await staffProfiles(strapi)
  const givers = new Map((await allAccounts(strapi, profiles)).map((account) => [account.userId, account]))
  const ended: number[] = []
  for (const { id, role, to, revokedAt, expiredAt, givenById } of profiles.flatMap(({ delegations }) => delegations)) {
    if (revokedAt !== null || expiredAt !== null) continue
    const expired = Date.parse(to) <= now.getTime()
    if (!expired && mayLend(givers.get(givenById ?? 0) ?? null, role, now)) continue
    await strapi.db.transaction(async () => {
      await endDelegation(strapi, id, expired ? { expiredAt: now.toISOString() } : { revokedAt: now.toISOString() })
      const action = expired ? 'delegation.expired' : 'delegation.revoked'
      await recordAccountAct(strapi, { action, actor: null, objectType: 'delegation', objectId: String(id) }, now)
    })
    ended.push(id)
  }
  return ended
}
