import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { uidOf } from '../content/content-types'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { inbox } from './inbox'
import { moveOrThrow } from './move'
import { moveRequestSchema } from './move-request'
import { openCase } from './open-case'
import { triage, triageSchema } from './triage'

/** A request of the admin panel, as far as these handlers read and answer it. */
interface Context {
  params?: unknown
  request: { body?: unknown }
  state: { userAbility?: { can(action: string, subject: string): boolean } }
  body?: unknown
}
type Handler = (context: Context, now: Date, staff: Staff) => Promise<unknown>

const keySchema = z.object({ type: z.enum(reviewedTypes), documentId: z.string().min(1).max(64), locale: localeSchema })

/** The panel's review routes: parse → one use case → answer. All need an admin login; who may what is the rules' to say. */
export function reviewRoutes(strapi: Core.Strapi) {
  const openedCase: Handler = (context, now, staff) => openCase(strapi, staff, readableKey(context), now)
  const madeMove: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    await moveOrThrow(strapi, staff, key, parsed(moveRequestSchema, context.request.body), now)
    return openCase(strapi, staff, key, now)
  }
  const triaged: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    await triage(strapi, staff, key, parsed(triageSchema, context.request.body), now)
    return openCase(strapi, staff, key, now)
  }
  const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: Handler) => ({
    method,
    path,
    handler: async (context: Context) => {
      const now = new Date()
      context.body = await handler(context, now, (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR'))
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  return [
    route('GET', '/review/inbox', (_context, _now, staff) => inbox(strapi, staff)),
    route('GET', '/review/cases/:type/:documentId/:locale', openedCase),
    route('POST', '/review/cases/:type/:documentId/:locale/moves', madeMove),
    route('PUT', '/review/cases/:type/:documentId/:locale/triage', triaged),
  ]
}

/** The case a request names, for those whose role lets them read documents of that type at all. */
function readableKey({ params, state }: Context): CaseKey {
  const key = parsed(keySchema, params)
  if (!state.userAbility?.can('plugin::content-manager.explorer.read', uidOf[key.type])) refuse(403, 'ROLE_FORBIDDEN')
  return key
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value)
  return result.success ? result.data : refuse(400, 'BAD_REQUEST', result.error.issues[0]?.path.join('.'))
}
