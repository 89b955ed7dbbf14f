import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'

type Context = Parameters<Core.MiddlewareHandler>[0]

/** Opens a panel session for a signed-in account, with the two cookies the panel looks for. */
export async function openSession(strapi: Core.Strapi, ctx: Context, userId: number): Promise<void> {
  const sessions = strapi.sessionManager('admin')
  const { token } = await sessions.generateRefreshToken(String(userId), randomUUID(), { type: 'session' })
  const access = await sessions.generateAccessToken(token)
  if ('error' in access) throw new Error(`No session could be opened: ${access.error}`)
  const secure = ctx.request.secure
  const cookie = { path: '/admin', overwrite: true, secure, sameSite: 'lax' } as const
  ctx.cookies.set('strapi_admin_refresh', token, { ...cookie, httpOnly: true })
  // The panel reads this one itself.
  ctx.cookies.set('jwtToken', access.token, { ...cookie, httpOnly: false })
}
