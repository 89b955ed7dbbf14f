import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { editionsOfDocument } from '../../publishing/edition-store'
import { recordChange } from '../../publishing/record-change'
import { isReviewed, type StoredType } from '../content-types'
import { InvalidContentError } from '../errors'
import { readDraft } from '../read-draft'
import { problemsOfStored } from '../rules/problems-of-stored'
import { keepFormerSlug } from './keep-former-slug'
import { localeOf, type WriteParams } from './write-params'

const writtenSchema = z.object({ documentId: z.string() })

/**
 * Judges what a write left in the database and puts into the feed what is public by it: a structure document at once,
 * a reviewed one only where it stopped being live. Publishing is recorded by the review, with its own dates.
 */
export async function afterWrite(
  strapi: Core.Strapi,
  type: StoredType,
  action: string,
  params: WriteParams,
  result: unknown,
): Promise<void> {
  const written = writtenSchema.safeParse(result)
  const documentId = written.success ? written.data.documentId : params.documentId
  if (!documentId) return
  const reviewed = isReviewed(type)
  if (action === 'delete' || action === 'unpublish') {
    for (const edition of await editionsOfDocument(strapi, type, documentId)) await recordChange(strapi, edition)
    return
  }
  const locale = reviewed ? localeOf(params) : null
  const fields = await readDraft(strapi, type, documentId, locale)
  if (!fields) return
  const problems = await problemsOfStored(strapi, { type, documentId, locale, fields })
  if (problems.length > 0) throw new InvalidContentError(problems)
  if (reviewed) return
  if (type === 'channel') await keepFormerSlug(strapi, documentId)
  await recordChange(strapi, { type, documentId, locale: null })
}
