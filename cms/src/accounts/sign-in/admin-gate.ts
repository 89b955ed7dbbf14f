import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { refuseAccount } from '../errors'
import { answerRefusal } from './answer-refusal'
import { isBearer } from './is-bearer'
import { loginGuard, totpHeader } from './login-guard'
import { sessionGuard } from './session-guard'

const refreshCookie = 'strapi_admin_refresh'
const idSchema = z.coerce.number().int()

/**
 * Stands before every admin route: logins are judged here, and so is the renewal of a session, which Strapi does not
 * authenticate. Requests that carry a session are judged once Strapi has read it (`judgeSessions`).
 */
export function adminGate(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    let passed = false
    await answerRefusal(ctx, async () => {
      await letThrough(strapi, ctx, new Date())
      passed = true
    })
    if (passed) await next()
  }
}

async function letThrough(strapi: Core.Strapi, ctx: Parameters<Core.MiddlewareHandler>[0], now: Date): Promise<void> {
  const path = ctx.path.replace(/\/$/, '')
  if (ctx.method === 'POST' && path.toLowerCase() === '/admin/login') {
    const login = { body: ctx.request.body, address: ctx.request.ip, code: ctx.get(totpHeader) }
    await loginGuard(strapi, login, now)
    return
  }
  const authorization = ctx.get('authorization')
  if (authorization && !isBearer(authorization)) refuseAccount(401, 'SESSION_OVER')
  const refreshToken = ctx.cookies.get(refreshCookie)
  if (path.toLowerCase() !== '/admin/access-token' || !refreshToken) return
  const refresh = await strapi.sessionManager('admin').validateRefreshToken(refreshToken)
  if (refresh.isValid)
    await sessionGuard(strapi, { userId: idSchema.parse(refresh.userId), method: ctx.method, path }, now)
}
