import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { isReviewed, typeOfUid, uidOf } from '../content/content-types'
import type { CaseKey } from '../review/case-key'
import { newestVersion } from './history-store'
import { keepVersion } from './keep-version'

const editSchema = z.looseObject({ documentId: z.string(), locale: localeSchema })
const rowSchema = z.object({ updatedAt: z.string() })

/**
 * Keeps what a document said before its first edit since there is a history: those written earlier have no version, and
 * the edit would take the text before it away for good.
 */
export function keepFirstVersions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid)
    const edit = editSchema.safeParse(context.params)
    if (context.action === 'update' && type && isReviewed(type) && edit.success)
      await keepFirst(strapi, { type, documentId: edit.data.documentId, locale: edit.data.locale })
    return next()
  })
}

async function keepFirst(strapi: Core.Strapi, key: CaseKey): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (await newestVersion(trx, key)) return
    const { type, documentId, locale } = key
    const where = { documentId, locale, publishedAt: { $null: true } }
    const row = rowSchema.safeParse(await strapi.db.query(uidOf[type]).findOne({ where, select: ['updatedAt'] }))
    if (row.success)
      await keepVersion(strapi, key, { at: row.data.updatedAt, authorId: null, authorName: unknownAuthor })
  })
}

/** How versions are signed that were written before anybody noted it. */
const unknownAuthor = 'Trước khi có lịch sử'
