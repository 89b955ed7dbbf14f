import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { ReviewCase } from './review-case'

/** The field that names a document of each type. */
const titleField: Record<ReviewedType, string> = {
  article: 'title',
  legalDocument: 'title',
  draftForComment: 'title',
  publicService: 'name',
  page: 'title',
  person: 'fullName',
  leaderScheduleEvent: 'title',
  question: 'publicTitle',
  survey: 'title',
  mediaAlbum: 'title',
  notice: 'title',
  dataset: 'title',
  project: 'title',
}

/** The title of a document whose own fields were read. */
export function titleOfFields(type: ReviewedType, fields: Readonly<Record<string, unknown>>): string {
  const title = fields[titleField[type]]
  return typeof title === 'string' ? title : ''
}

const rowSchema = z.looseObject({ documentId: z.string(), locale: z.string() })

/** The titles of these cases' drafts by case id, one query per type. */
export async function titlesOf(strapi: Core.Strapi, cases: readonly ReviewCase[]): Promise<Map<number, string>> {
  const titles = new Map<number, string>()
  for (const [type, items] of Map.groupBy(cases, (item) => item.type)) {
    const field = titleField[type]
    const rows: unknown = await strapi.db.query(uidOf[type]).findMany({
      where: { documentId: { $in: items.map((item) => item.targetDocumentId) }, publishedAt: { $null: true } },
      select: ['documentId', 'locale', field],
    })
    const byKey = new Map(
      z
        .array(rowSchema)
        .parse(rows)
        .map((row) => [`${row.documentId}:${row.locale}`, String(row[field] ?? '')]),
    )
    for (const item of items) titles.set(item.id, byKey.get(`${item.targetDocumentId}:${item.locale}`) ?? '')
  }
  return titles
}
