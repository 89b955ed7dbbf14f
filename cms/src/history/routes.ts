import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { uidOf } from '../content/content-types'
import type { CaseKey } from '../review/case-key'
import { refuse } from '../review/errors'
import { refuseClosed } from '../review/refuse-closed'
import { findCase } from '../review/review-store'
import { diffVersions } from './diff-versions'
import { listVersions } from './list-versions'
import { restoreVersion } from './restore-version'

interface Context {
  params?: unknown
  state: { userAbility?: { can(action: string, subject: string): boolean } }
  body?: unknown
}
type Handler = (context: Context, key: CaseKey, staff: Staff, now: Date) => Promise<unknown>

const keySchema = z.object({ type: z.enum(reviewedTypes), documentId: z.string().min(1).max(64), locale: localeSchema })
const number = z.coerce.number().int().min(1).max(1_000_000)
const side = z.union([z.enum(['live', 'draft']), number])
const sidesSchema = z.object({ a: side, b: side })
const restoreSchema = z.object({ n: number })

/** The panel's history routes. All need an admin login and the right to read the document; restoring is judged as an edit. */
export function historyRoutes(strapi: Core.Strapi) {
  const list: Handler = (_context, key) => listVersions(strapi, key)
  const compare: Handler = async ({ params }, key, staff) => {
    const { a, b } = parsed(sidesSchema, params)
    return (await diffVersions(strapi, staff, key, a, b)) ?? refuse(404, 'NO_CASE')
  }
  const restore: Handler = async ({ params }, key, staff, now) => {
    await restoreVersion(strapi, staff, key, parsed(restoreSchema, params).n, now)
    return listVersions(strapi, key)
  }
  const route = (method: 'GET' | 'POST', path: string, handler: Handler) => ({
    method,
    path: `/review/cases/:type/:documentId/:locale/versions${path}`,
    handler: async (context: Context) => {
      const now = new Date()
      const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
      context.body = await handler(context, await readableKey(strapi, context, staff), staff, now)
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  })
  return [route('GET', '', list), route('GET', '/:a/diff/:b', compare), route('POST', '/:n/restore', restore)]
}

/** The case a request names, for those who may read it: what is sealed or refused, only few (F33). */
async function readableKey(strapi: Core.Strapi, { params, state }: Context, staff: Staff): Promise<CaseKey> {
  const key = parsed(keySchema, params)
  if (!state.userAbility?.can('plugin::content-manager.explorer.read', uidOf[key.type])) refuse(403, 'ROLE_FORBIDDEN')
  await refuseClosed(strapi, staff, (await findCase(strapi, key)) ?? refuse(404, 'NO_CASE'))
  return key
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value)
  return result.success ? result.data : refuse(400, 'BAD_REQUEST', result.error.issues[0]?.path.join('.'))
}
