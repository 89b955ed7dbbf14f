import type { Core } from '@strapi/strapi'
import { localeSchema, type ReviewedType, reviewedTypes } from 'shared-types/content'
import type { ReviewState } from 'shared-types/review'
import { z } from 'zod'
import { uidOf } from '../../content/content-types'
import { refuse } from '../errors'
import { findCase } from '../review-store'
import { isApprovedAsStored } from './guard-publish'

// Strapi publishes a row that says nothing about `publishedAt`.
const rowSchema = z.looseObject({ documentId: z.string(), locale: localeSchema })
const storedSchema = rowSchema.extend({ publishedAt: z.unknown() })
type Data = Record<string, unknown>

/** Cases whose live row may go: another takes its place, or it was taken down. */
const mayLeave: ReadonlySet<ReviewState> = new Set(['approved', 'withdrawn', 'archived'])

/**
 * The second wall, on the rows themselves: no row of a reviewed type goes live, or changes or goes while it is live,
 * unless its stored case allows it. It catches what never passes the document service (`db.query`, plugins).
 */
export function registerDatabaseWall(strapi: Core.Strapi): void {
  for (const type of reviewedTypes) strapi.db.lifecycles.subscribe({ models: [uidOf[type]], ...hooksOf(strapi, type) })
}

function hooksOf(strapi: Core.Strapi, type: ReviewedType) {
  const created = async (data: Data) => {
    if (data['publishedAt'] === null) return
    const row = rowSchema.safeParse(data)
    if (!row.success || !(await isApprovedAsStored(strapi, { type, ...row.data }))) refuse(403, 'MOVES_ONLY')
  }
  const updated = async (where: unknown, data: Data) => {
    const goesLive = data['publishedAt'] !== undefined && data['publishedAt'] !== null
    for (const row of await rowsOf(strapi, type, where)) {
      if (!goesLive && row.publishedAt === null) continue
      if (!(await isApprovedAsStored(strapi, { type, ...row }))) refuse(403, 'MOVES_ONLY')
    }
  }
  const deleted = async (where: unknown) => {
    for (const row of await rowsOf(strapi, type, where)) {
      if (row.publishedAt === null) continue
      const item = await findCase(strapi, { type, ...row })
      if (!item || !mayLeave.has(item.state)) refuse(403, 'MOVES_ONLY')
    }
  }
  return {
    beforeCreate: ({ params }: Event) => created(params.data ?? {}),
    beforeCreateMany: async ({ params }: ManyEvent) => {
      for (const data of params.data ?? []) await created(data)
    },
    beforeUpdate: ({ params }: Event) => updated(params.where, params.data ?? {}),
    beforeUpdateMany: ({ params }: Event) => updated(params.where, params.data ?? {}),
    beforeDelete: ({ params }: Event) => deleted(params.where),
    beforeDeleteMany: ({ params }: Event) => deleted(params.where),
  }
}

interface Event {
  params: { where?: unknown; data?: Data }
}
interface ManyEvent {
  params: { data?: Data[] }
}

async function rowsOf(strapi: Core.Strapi, type: ReviewedType, where: unknown) {
  const rows: unknown = await strapi.db
    .query(uidOf[type])
    .findMany({ where: where ?? {}, select: ['documentId', 'locale', 'publishedAt'] })
  return z.array(storedSchema).parse(rows)
}
