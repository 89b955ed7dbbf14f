import type { Core } from '@strapi/strapi'

/** Ends every panel session of an account at once, on every instance. */
export function endSessions(strapi: Core.Strapi, userId: number): Promise<void> {
  return strapi.sessionManager('admin').invalidateRefreshToken(String(userId))
}
