import type { Core } from '@strapi/strapi'
import { allAccounts } from './account'
import { lastSeen } from './database/account-activity'
import { staffProfiles } from './staff-profile'
import { standingOf } from './standing/standing-of'

/** Days without work after which an account is listed as idle (our value). */
const idleDays = 90

export interface IdleAccount {
  userId: number
  name: string
  email: string
  unit: string | null
  /** Null where it was never used. */
  lastSeenAt: string | null
}

/** Accounts that might work and have not for ninety days, longest first (J14, MOHA-5.1d). */
export async function idleAccounts(strapi: Core.Strapi, now: Date): Promise<IdleAccount[]> {
  const border = now.getTime() - idleDays * 86_400_000
  const seen = await lastSeen(strapi)
  return (await allAccounts(strapi, await staffProfiles(strapi)))
    .filter((account) => account.profile !== null && standingOf(account, now).length === 0)
    .map((account) => ({ account, at: seen.get(account.userId) ?? null }))
    .filter(({ account, at }) => (at?.getTime() ?? Date.parse(account.profile?.activeFrom ?? '')) <= border)
    .sort((one, other) => (one.at?.getTime() ?? 0) - (other.at?.getTime() ?? 0))
    .map(({ account: { userId, name, email, profile }, at }) => ({
      userId,
      name,
      email,
      unit: profile?.unit?.nameVi ?? null,
      lastSeenAt: at?.toISOString() ?? null,
    }))
}
