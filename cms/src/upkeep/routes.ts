import type { Core } from '@strapi/strapi'
import { currentStaff } from '../accounts/current-staff'
import { refuse } from '../review/errors'
import { retentionLines } from './retention-lines'
import { staleLines } from './stale-lines'

/** The panel's lists of what has grown old. Need an admin login and an account that is active. */
export function upkeepRoutes(strapi: Core.Strapi) {
  const route = (path: string, lines: (now: Date) => Promise<unknown>) => ({
    method: 'GET' as const,
    path,
    handler: async (context: { body?: unknown }) => {
      const now = new Date()
      const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
      if (!staff.actor.active) refuse(403, 'ROLE_FORBIDDEN')
      context.body = await lines(now)
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  return [
    route('/review/stale', (now) => staleLines(strapi, now)),
    route('/review/retention', (now) => retentionLines(strapi, now)),
  ]
}
