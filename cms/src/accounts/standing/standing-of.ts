import { isRunning } from '../is-running'
import type { AccountCode } from '../messages'

/** What decides whether an account may work now. */
export interface Standing {
  /** Neither blocked nor switched off. */
  open: boolean
  /** Holds Strapi's own super admin role. */
  isSuperAdmin: boolean
  profile: { activeFrom: string; activeUntil: string | null; securityBriefingAt: string | null } | null
}

/** Everything that keeps an account from working, in the order to mend it. */
export const standingCodes = [
  'ACCOUNT_BLOCKED',
  'NO_PROFILE',
  'ACCOUNT_NOT_YET_ACTIVE',
  'ACCOUNT_EXPIRED',
  'NOT_BRIEFED',
] as const satisfies readonly AccountCode[]
export type StandingCode = (typeof standingCodes)[number]

/**
 * What an account lacks to work at `now`; empty where nothing (guard G14, MOHA-5.1a, 5.1d). Every role of the board and
 * the units needs a briefing and running dates; the super admin, who has no such role, needs only an open account.
 */
export function standingOf({ open, isSuperAdmin, profile }: Standing, now: Date): StandingCode[] {
  const missing: StandingCode[] = open ? [] : ['ACCOUNT_BLOCKED']
  if (!profile) return isSuperAdmin ? missing : [...missing, 'NO_PROFILE']
  if (Date.parse(profile.activeFrom) > now.getTime()) missing.push('ACCOUNT_NOT_YET_ACTIVE')
  else if (!isRunning(profile.activeFrom, profile.activeUntil, now)) missing.push('ACCOUNT_EXPIRED')
  const briefed = profile.securityBriefingAt !== null && Date.parse(profile.securityBriefingAt) <= now.getTime()
  return briefed ? missing : [...missing, 'NOT_BRIEFED']
}
