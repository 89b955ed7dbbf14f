import { randomUUID } from 'node:crypto'
import type { BootedCms } from '../boot/boot-strapi'

/** One signed-in person (or nobody), as the HTTP API sees them. */
export interface Session {
  send(method: string, path: string, body?: unknown): Promise<{ status: number; text: string }>
}

/** A session with this token in its header; without one, an anonymous visitor. */
export function sessionOf({ url }: Pick<BootedCms, 'url'>, token?: string): Session {
  return {
    async send(method, path, body) {
      const answer = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, text: await answer.text() }
    },
  }
}

/** A panel session of an account, opened past the login form: hundreds of logins would be hundreds of password hashes. */
export async function openPanel(cms: BootedCms, { userId }: { userId: number }): Promise<Session> {
  const sessions = cms.strapi.sessionManager('admin')
  const { token } = await sessions.generateRefreshToken(String(userId), randomUUID(), { type: 'session' })
  const access = await sessions.generateAccessToken(token)
  if ('error' in access) throw new Error(access.error)
  return sessionOf(cms, access.token)
}
