import type { Core } from '@strapi/strapi'
import { AccountRefusal } from '../errors'
import { lockOut } from './count-failures'
import { loginGuard, totpHeader } from './login-guard'
import { sessionGuard } from './session-guard'

const refreshCookie = 'strapi_admin_refresh'

/** Stands before every admin route: logins are judged here, and sessions of accounts that may not work end here. */
export function adminGate(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    try {
      await letThrough(strapi, ctx, new Date())
    } catch (error) {
      if (!(error instanceof AccountRefusal)) throw error
      if (error.status === 429) ctx.set('retry-after', String(lockOut.minutes * 60))
      ctx.status = error.status
      ctx.body = error.body
      return
    }
    await next()
  }
}

async function letThrough(strapi: Core.Strapi, ctx: Parameters<Core.MiddlewareHandler>[0], now: Date): Promise<void> {
  const path = ctx.path.replace(/\/$/, '')
  if (ctx.method === 'POST' && path.toLowerCase() === '/admin/login') {
    const login = { body: ctx.request.body, address: ctx.request.ip, code: ctx.get(totpHeader) }
    await loginGuard(strapi, login, now)
    return
  }
  const authorization = ctx.get('authorization') || undefined
  const request = { method: ctx.method, path, authorization, refreshToken: ctx.cookies.get(refreshCookie) }
  await sessionGuard(strapi, request, now)
}
