import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../../accounts/current-staff'
import { actBy } from '../act-by'
import { recordAct } from '../record-act'

const roleSchema = z.object({
  id: z.coerce.string(),
  code: z.string(),
  name: z.string(),
  description: z.string().nullish(),
})
const permissionSchema = z.object({
  id: z.coerce.string(),
  action: z.string(),
  subject: z.string().nullish(),
  properties: z.unknown(),
  conditions: z.unknown(),
})
type Verbs = Record<'created' | 'changed' | 'deleted', string>

/**
 * Records what becomes of panel roles and their permissions while the CMS runs, with whoever did it. What the program
 * itself sets at every start is no act of a person and the same for every installation of the version.
 */
export function recordRoleActs(strapi: Core.Strapi): void {
  watch(strapi, 'admin::role', roleSchema, {
    created: 'role.created',
    changed: 'role.changed',
    deleted: 'role.deleted',
  })
  watch(strapi, 'admin::permission', permissionSchema, {
    created: 'permission.granted',
    changed: 'permission.changed',
    deleted: 'permission.withdrawn',
  })
}

function watch<S extends z.ZodType<{ id: string }>>(strapi: Core.Strapi, uid: string, schema: S, verbs: Verbs): void {
  const [objectType] = verbs.created.split('.')
  const record = async (action: string, row: unknown) => {
    const parsed = schema.safeParse(row)
    if (!strapi.isLoaded || !parsed.success) return
    const now = new Date()
    await recordAct(strapi, {
      at: now,
      ...actBy(await currentStaff(strapi, now)),
      action,
      objectType: objectType ?? uid,
      objectId: parsed.data.id,
      ...{ locale: null, fromState: null, toState: null, reason: null, diffHash: null },
      details: { ...parsed.data },
    })
  }
  const rowsOf = (where: unknown): Promise<unknown[]> =>
    strapi.db.query(uid as 'admin::role').findMany({ where: (where ?? {}) as object })
  strapi.db.lifecycles.subscribe({
    models: [uid],
    afterCreate: ({ result }: { result?: unknown }) => record(verbs.created, result),
    afterUpdate: ({ result }: { result?: unknown }) => record(verbs.changed, result),
    async beforeDelete({ params }: { params: { where?: unknown } }) {
      for (const row of await rowsOf(params.where)) await record(verbs.deleted, row)
    },
    async beforeDeleteMany({ params }: { params: { where?: unknown } }) {
      for (const row of await rowsOf(params.where)) await record(verbs.deleted, row)
    },
  })
}
