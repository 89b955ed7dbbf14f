import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import type { Locale, ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { readDraft } from '../content/read-draft'
import { policyOfItem } from '../policy/policies-of'
import { keyOfCase } from '../review/case-key'
import { retentionNow } from '../review/retention'
import { type ReviewCase, reviewCaseSchema } from '../review/review-case'
import { titleOfFields } from '../review/titles-of'

/** A public item that its regulation no longer keeps: proposed for the archive, which a person decides (T21). */
export interface RetentionLine {
  type: ReviewedType
  documentId: string
  locale: Locale
  title: string
  retentionClass: string
  /** Since this local date it need not stay. */
  retainUntil: string
  firstPublishedAt: string | null
}

const mostAtOnce = 500
const caseUid = 'api::review-case.review-case'
const idsSchema = z.object({ rows: z.array(z.object({ id: z.int() })) })

/**
 * What is public beyond its retention (J1, MOHA-13): never deleted, only proposed, oldest first, so many at once. What a
 * regulation keeps without end, or while it is valid, is never among them.
 */
export async function retentionLines(strapi: Core.Strapi, now: Date): Promise<RetentionLine[]> {
  const today = localDay(now.toISOString())
  const lines: RetentionLine[] = []
  for (const item of await candidates(strapi, today)) {
    const key = keyOfCase(item)
    const fields = await readDraft(strapi, key.type, key.documentId, key.locale)
    if (!fields) continue
    const { profile } = policyOfItem(strapi, item)
    const { class: retentionClass, retainUntil } = retentionNow(profile, key.type, fields, item.firstPublishedAt, now)
    if (retainUntil === null || today < retainUntil) continue
    const { firstPublishedAt } = item
    lines.push({ ...key, title: titleOfFields(key.type, fields), retentionClass, retainUntil, firstPublishedAt })
  }
  return lines
}

/** What may be over: by the date kept at publication, or because a legal document went out of force since. */
async function candidates(strapi: Core.Strapi, today: string): Promise<ReviewCase[]> {
  const found: unknown = await strapi.db.connection.raw(
    `select r.id from review_cases r
     left join legal_documents d
       on r.type = 'legalDocument' and d.document_id = r.target_document_id and d.locale = r.locale and d.published_at is not null
     where r.state = 'published' and (r.retain_until <= ? or d.expired_on <= ?)
     order by coalesce(r.retain_until, d.expired_on), r.id limit ?`,
    [today, today, mostAtOnce],
  )
  const ids = idsSchema.parse(found).rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const rows: unknown = await strapi.db.query(caseUid).findMany({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } })
  return z.array(reviewCaseSchema).parse(rows)
}
