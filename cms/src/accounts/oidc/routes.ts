import type { Core } from '@strapi/strapi'
import { AccountRefusal, refuseAccount } from '../errors'
import { beginOidc, type OidcFlight, oidcFlightSchema } from './begin-oidc'
import { finishOidc } from './finish-oidc'
import { type OidcSettings, oidcSettings } from './oidc-provider'
import { openSession } from './open-session'

const flightCookie = 'cong_oidc'
const flightMinutes = 10
const callbackPath = '/accounts/oidc/callback'
// The panel's login page shows what this says.
const loginPage = '/admin/auth/login?oidc=failed'

/**
 * Sign-in of staff through an OpenID Connect provider: whether one is set up, for the login page to ask; how it begins
 * and ends, which answer 404 where there is none.
 */
export function oidcRoutes(strapi: Core.Strapi) {
  const begin: Core.ControllerHandler = async (ctx) => {
    const settings = oidcSettings() ?? refuseAccount(404, 'OIDC_OFF')
    const { url, flight } = await beginOidc(settings, `${ctx.request.origin}${callbackPath}`)
    ctx.cookies.set(flightCookie, Buffer.from(JSON.stringify(flight)).toString('base64url'), {
      signed: true,
      httpOnly: true,
      overwrite: true,
      sameSite: 'lax',
      secure: ctx.request.secure,
      path: callbackPath,
      maxAge: flightMinutes * 60_000,
    })
    ctx.set('cache-control', 'no-store')
    ctx.redirect(url)
  }
  const finish: Core.ControllerHandler = async (ctx) => {
    const settings = oidcSettings() ?? refuseAccount(404, 'OIDC_OFF')
    const kept = flightOf(ctx.cookies.get(flightCookie, { signed: true }))
    ctx.cookies.set(flightCookie, null, { path: callbackPath, overwrite: true })
    ctx.set('cache-control', 'no-store')
    const account = kept && (await signedIn(strapi, settings, new URL(ctx.request.href), kept))
    if (!account) return ctx.redirect(loginPage)
    await openSession(strapi, ctx, account.userId)
    ctx.redirect('/admin')
  }
  const told: Core.ControllerHandler = (ctx) => {
    ctx.set('cache-control', 'no-store')
    ctx.body = { on: oidcSettings() !== null }
  }
  const open = { config: { auth: false as const }, info: { type: 'admin' as const } }
  return [
    { method: 'GET' as const, path: '/accounts/oidc', handler: told, ...open },
    { method: 'GET' as const, path: '/accounts/oidc/start', handler: answered(begin), ...open },
    { method: 'GET' as const, path: callbackPath, handler: answered(finish), ...open },
  ]
}

function flightOf(cookie: string | undefined) {
  if (!cookie) return null
  try {
    return oidcFlightSchema.safeParse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8'))).data ?? null
  } catch {
    return null
  }
}

/** An answer that is forged, stale or replayed is a failed sign-in, not a fault of ours. */
async function signedIn(strapi: Core.Strapi, settings: OidcSettings, answer: URL, flight: OidcFlight) {
  try {
    return await finishOidc(strapi, settings, answer, flight, new Date())
  } catch (error) {
    strapi.log.warn(`A sign-in through the provider failed: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function answered(handler: Core.ControllerHandler): Core.ControllerHandler {
  return async (ctx, next) => {
    try {
      await handler(ctx, next)
    } catch (error) {
      if (!(error instanceof AccountRefusal)) throw error
      ctx.status = error.status
      ctx.body = error.body
    }
  }
}
