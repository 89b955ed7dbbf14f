import type { Core } from '@strapi/strapi'
import { ownItemsOnly } from '../content-door/own-items-only'
import { markSeen } from '../database/account-activity'
import { AccountRefusal, refuseAccount } from '../errors'
import { needsSecondFactor } from '../second-factor/needs-second-factor'
import { standingOf } from '../standing/standing-of'
import { endSessions } from './end-sessions'
import { sessionStanding } from './session-standing'

/** A request of the panel: whose it is, as Strapi has authenticated it, and where it goes. */
export interface PanelRequest {
  userId: number
  method: string
  path: string
}

/** What somebody may do whose password another person made: see who they are, set one of their own, leave. */
const beforeOwnPassword: readonly RegExp[] = [
  /^\/admin\/(access-token|logout|init|information|project-type|telemetry-properties|license-trial-time-left|guided-tour-meta)$/i,
  /^\/admin\/users\/me(\/permissions)?$/i,
]

/** What somebody may do who still has to enrol a second factor: that, and enrol. */
const beforeEnrolment: readonly RegExp[] = [...beforeOwnPassword, /^\/accounts\/second-factor(\/|$)/i]

/** Settings Strapi lets everybody who is signed in change for all. */
const systemSettings: readonly RegExp[] = [
  /^\/content-manager\/(components|content-types)\/[^/]+\/configuration$/i,
  /^\/i18n\/settings$/i,
]

/** When this process last wrote down that an account works; the database keeps it to the hour. */
const seen = new Map<number, number>()

/**
 * Ends the sessions of an account that may not work any more, at its next request (A3): blocked, expired, not yet
 * active, not briefed. A password another person made is good for setting one's own, and for nothing else: not even for
 * enrolling a second factor, which would then be the other person's. Where a role needs a second factor, nothing else
 * opens before it is enrolled.
 */
export async function sessionGuard(strapi: Core.Strapi, request: PanelRequest, now: Date): Promise<void> {
  const { userId } = request
  const standing = await sessionStanding(strapi, userId)
  const [first, ...others] = standing ? standingOf(standing, now) : ['ACCOUNT_BLOCKED' as const]
  if (first) {
    await endSessions(strapi, userId)
    throw new AccountRefusal(401, [{ code: first }, ...others.map((code) => ({ code }))])
  }
  if (standing?.passwordGiven && !beforeOwnPassword.some((path) => path.test(request.path)))
    refuseAccount(403, 'PASSWORD_CHANGE_REQUIRED')
  if (standing && !standing.enrolled && needsSecondFactor(standing.roles)) {
    if (!beforeEnrolment.some((path) => path.test(request.path))) refuseAccount(403, 'TOTP_ENROLMENT_REQUIRED')
  }
  if (request.method !== 'GET' && !standing?.isSuperAdmin && systemSettings.some((path) => path.test(request.path)))
    refuseAccount(403, 'FORBIDDEN')
  if (standing) await ownItemsOnly(strapi, { userId, roles: standing.roles }, request.path)
  if (now.getTime() - (seen.get(userId) ?? 0) > 3_600_000) {
    seen.set(userId, now.getTime())
    await markSeen(strapi, userId, now)
  }
}
