import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { refuse } from '../review/errors'
import { deadlines } from './deadlines'
import { lateItems } from './late-items'

/** A request of the panel, as far as these handlers read and answer it. */
interface Context {
  query?: unknown
  body?: unknown
}

const dayMs = 86_400_000
const lateSchema = z.object({ days: z.coerce.number().int().min(1).max(400).default(31) })

/** The panel's deadline board and late report. Need an admin login; what a person sees on them is the board's to say. */
export function clockRoutes(strapi: Core.Strapi) {
  const route = (path: string, answer: (staff: Staff, now: Date, context: Context) => Promise<unknown>) => ({
    method: 'GET' as const,
    path,
    handler: async (context: Context) => {
      const now = new Date()
      const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
      context.body = await answer(staff, now, context)
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  return [
    route('/review/deadlines', ({ actor }, now) => deadlines(strapi, actor, now)),
    route('/review/deadlines/late', ({ actor }, now, context) => {
      const query = lateSchema.safeParse(context.query ?? {})
      if (!query.success) refuse(400, 'BAD_REQUEST')
      return lateItems(strapi, actor, new Date(now.getTime() - query.data.days * dayMs), now)
    }),
  ]
}
