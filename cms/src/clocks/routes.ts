import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import type { CaseKey } from '../review/case-key'
import { refuse } from '../review/errors'
import { deadlines } from './deadlines'
import { lateItems } from './late-items'
import { urge } from './urge'
import { urgeStanding } from './urge-standing'

/** A request of the panel, as far as these handlers read and answer it. */
interface Context {
  params?: unknown
  query?: unknown
  body?: unknown
}

const dayMs = 86_400_000
const keySchema = z.object({ type: z.enum(reviewedTypes), documentId: z.string().min(1).max(64), locale: localeSchema })
const lateSchema = z.object({ days: z.coerce.number().int().min(1).max(400).default(31) })

/**
 * The panel's deadline board, its late report, and a word to whoever is late. Need an admin login; what a person sees on
 * the board, and whom they may urge on, is the rules' to say.
 */
export function clockRoutes(strapi: Core.Strapi) {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    answer: (staff: Staff, now: Date, context: Context) => Promise<unknown>,
  ) => ({
    method,
    path,
    handler: async (context: Context) => {
      const now = new Date()
      const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
      context.body = await answer(staff, now, context)
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  const urgePath = '/review/cases/:type/:documentId/:locale/urge'
  return [
    route('GET', '/review/deadlines', ({ actor }, now) => deadlines(strapi, actor, now)),
    route('GET', '/review/deadlines/late', ({ actor }, now, context) => {
      const query = lateSchema.safeParse(context.query ?? {})
      if (!query.success) refuse(400, 'BAD_REQUEST')
      return lateItems(strapi, actor, new Date(now.getTime() - query.data.days * dayMs), now)
    }),
    route('GET', urgePath, ({ actor }, now, context) => urgeStanding(strapi, actor, keyOf(context), now)),
    route('POST', urgePath, (staff, now, context) => urge(strapi, staff, keyOf(context), now)),
  ]
}

function keyOf({ params }: Context): CaseKey {
  const key = keySchema.safeParse(params)
  return key.success ? key.data : refuse(400, 'BAD_REQUEST')
}
