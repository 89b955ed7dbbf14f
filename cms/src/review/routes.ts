import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { uidOf } from '../content/content-types'
import { exceptionRequestSchema } from './barrier-exception'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { endBarrierException, exceptBarriers } from './except-barriers'
import { inbox } from './inbox'
import { moveOrThrow } from './move'
import { moveRequestSchema } from './move-request'
import { openCase } from './open-case'
import { postCheck, postCheckRequestSchema } from './post-check'
import { propose } from './propose'
import { purge, purgeRequestSchema } from './purge'
import { objectOf } from './record-move'
import { recordingRefusals } from './recording-refusals'
import { triage } from './triage'
import { triageSchema } from './triage-request'

/** A request of the admin panel, as far as these handlers read and answer it. */
interface Context {
  params?: unknown
  request: { body?: unknown }
  state: { userAbility?: { can(action: string, subject: string): boolean } }
  body?: unknown
}
type Handler = (context: Context, now: Date, staff: Staff) => Promise<unknown>

const keySchema = z.object({ type: z.enum(reviewedTypes), documentId: z.string().min(1).max(64), locale: localeSchema })
const casePath = '/review/cases/:type/:documentId/:locale'
/** The panel sends what it found after publication together with the other checks. */
const checksSchema = triageSchema.extend({ postCheck: postCheckRequestSchema.optional() })

/** The panel's review routes: parse → one use case → answer. All need an admin login; who may what is the rules' to say. */
export function reviewRoutes(strapi: Core.Strapi) {
  const openedCase: Handler = (context, now, staff) => {
    const key = readableKey(context)
    const attempt = { action: 'read', ...objectOf(key), staff, now }
    return recordingRefusals(strapi, attempt, () => openCase(strapi, staff, key, now))
  }
  const madeMove: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    const made = await moveOrThrow(strapi, staff, key, parsed(moveRequestSchema, context.request.body), now)
    return openCase(strapi, staff, key, now, made)
  }
  const triaged: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    const { postCheck: found, ...notes } = parsed(checksSchema, context.request.body)
    if (found) await postCheck(strapi, staff, key, found, now)
    if (Object.keys(notes).length > 0) await triage(strapi, staff, key, notes, now)
    return openCase(strapi, staff, key, now)
  }
  const checked: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    await postCheck(strapi, staff, key, parsed(postCheckRequestSchema, context.request.body), now)
    return openCase(strapi, staff, key, now)
  }
  const purged: Handler = (context, now, staff) => {
    const key = readableKey(context)
    return purge(strapi, staff, key, parsed(purgeRequestSchema, context.request.body), now)
  }
  const excepted: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    await exceptBarriers(strapi, staff, key, parsed(exceptionRequestSchema, context.request.body), now)
    return openCase(strapi, staff, key, now)
  }
  const exceptionEnded: Handler = async (context, now, staff) => {
    const key = readableKey(context)
    await endBarrierException(strapi, staff, key, now)
    return openCase(strapi, staff, key, now)
  }
  const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: Handler) => ({
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
    route('GET', '/review/inbox', (_context, now, staff) => inbox(strapi, staff, now)),
    route('GET', casePath, openedCase),
    route('POST', `${casePath}/moves`, madeMove),
    route('PUT', `${casePath}/triage`, triaged),
    route('POST', `${casePath}/post-check`, checked),
    route('POST', `${casePath}/purge`, purged),
    route('PUT', `${casePath}/accessibility-exception`, excepted),
    route('DELETE', `${casePath}/accessibility-exception`, exceptionEnded),
    route('POST', `${casePath}/propose`, (context, now, staff) => propose(strapi, staff, readableKey(context), now)),
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
