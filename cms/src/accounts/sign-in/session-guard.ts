import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { ownItemsOnly } from '../content-door/own-items-only'
import { markSeen } from '../database/account-activity'
import { AccountRefusal, refuseAccount } from '../errors'
import { needsSecondFactor } from '../second-factor/needs-second-factor'
import { standingOf } from '../standing/standing-of'
import { endSessions } from './end-sessions'
import { sessionStanding } from './session-standing'

/** The tokens a request of the panel carries, and where it goes. */
export interface PanelRequest {
  method: string
  path: string
  authorization: string | undefined
  refreshToken: string | undefined
}

const idSchema = z.coerce.number().int()

/** What somebody may do who still has to enrol a second factor: see who they are, enrol, leave. */
const beforeEnrolment: readonly RegExp[] = [
  /^\/accounts\/second-factor(\/|$)/i,
  /^\/admin\/(access-token|logout|init|information|project-type|telemetry-properties|license-trial-time-left|guided-tour-meta)$/i,
  /^\/admin\/users\/me(\/permissions)?$/i,
]

/** Settings Strapi lets everybody who is signed in change for all. */
const systemSettings: readonly RegExp[] = [
  /^\/content-manager\/(components|content-types)\/[^/]+\/configuration$/i,
  /^\/i18n\/settings$/i,
]

/** When this process last wrote down that an account works; the database keeps it to the hour. */
const seen = new Map<number, number>()

/**
 * Ends the sessions of an account that may not work any more, at its next request (A3): blocked, expired, not yet
 * active, not briefed. Where a role needs a second factor, nothing else opens before it is enrolled.
 */
export async function sessionGuard(strapi: Core.Strapi, request: PanelRequest, now: Date): Promise<void> {
  const userId = await userOf(strapi, request)
  if (userId === null) return
  const standing = await sessionStanding(strapi, userId)
  const [first, ...others] = standing ? standingOf(standing, now) : ['ACCOUNT_BLOCKED' as const]
  if (first) {
    await endSessions(strapi, userId)
    throw new AccountRefusal(401, [{ code: first }, ...others.map((code) => ({ code }))])
  }
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

async function userOf(
  strapi: Core.Strapi,
  { path, authorization, refreshToken }: PanelRequest,
): Promise<number | null> {
  const sessions = strapi.sessionManager('admin')
  const bearer = /^bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (bearer) {
    const access = sessions.validateAccessToken(bearer)
    return access.isValid ? idSchema.parse(access.payload.userId) : null
  }
  if (path.toLowerCase() !== '/admin/access-token' || !refreshToken) return null
  const refresh = await sessions.validateRefreshToken(refreshToken)
  return refresh.isValid ? idSchema.parse(refresh.userId) : null
}
