import type { Core } from '@strapi/strapi'
import { checkInput } from '../check/check-input'
import { isReviewed, type StoredType, uidOf } from '../content-types'
import { InvalidContentError } from '../errors'
import { freeSlug, hasSlug, wantedSlug } from '../free-slug'
import { readDraft } from '../read-draft'
import { dataOf, localeOf, type WriteParams } from './write-params'

/**
 * Replaces the input of a create or update by its cleaned form, with an address from the name where it has none.
 * Throws InvalidContentError with every problem at its field.
 */
export async function prepareWrite(strapi: Core.Strapi, type: StoredType, params: WriteParams): Promise<void> {
  const locale = isReviewed(type) ? localeOf(params) : null
  const { value, problems } = checkInput(strapi, uidOf[type], dataOf(params))
  if (problems.length > 0) throw new InvalidContentError(problems)
  params.data = value
  if (!hasSlug(type) || value.slug) return
  const stored = params.documentId ? await readDraft(strapi, type, params.documentId, locale) : null
  // An address once given stays until an editor changes it; emptying the field does not lose it.
  if (stored?.slug) {
    params.data = { ...value, slug: stored.slug }
    return
  }
  const wanted = wantedSlug(type, { ...stored, ...value })
  if (wanted) params.data = { ...value, slug: await freeSlug(strapi, type, locale, wanted) }
}

/** A copy gets an address of its own, so that it can be saved at all. */
export async function prepareClone(strapi: Core.Strapi, type: StoredType, params: WriteParams): Promise<void> {
  const locale = isReviewed(type) ? localeOf(params) : null
  const { value, problems } = checkInput(strapi, uidOf[type], dataOf(params))
  if (problems.length > 0) throw new InvalidContentError(problems)
  const source = params.documentId ? await readDraft(strapi, type, params.documentId, locale) : null
  const wanted = value.slug ?? source?.slug
  params.data = typeof wanted === 'string' ? { ...value, slug: await freeSlug(strapi, type, locale, wanted) } : value
}
