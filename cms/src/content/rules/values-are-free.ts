import type { Core } from '@strapi/strapi'
import { isReviewed, type StoredType, uidOf } from '../content-types'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { slugTaken } from '../slug-taken'
import { holdValue } from './hold-value'
import type { StoredDocument } from './stored-document'

/** Values no two documents of a type (and language) may share, besides the address. */
const unique: Partial<Record<StoredType, string>> = { subPortal: 'label', unit: 'code', publicService: 'code' }

/** No two documents share an address on one portal, or a code. */
export async function valuesAreFree(strapi: Core.Strapi, document: StoredDocument): Promise<FieldProblem[]> {
  return [...(await slugProblem(strapi, document)), ...(await codeProblem(strapi, document))]
}

async function slugProblem(
  strapi: Core.Strapi,
  { type, documentId, locale, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  const { slug, subPortal } = fields
  if (typeof slug !== 'string') return []
  await holdValue(strapi, `${type}:${locale ?? ''}:slug:${slug}`)
  const subPortalId = typeof subPortal === 'string' ? subPortal : null
  const taken = await slugTaken(strapi, { type, locale, slug, subPortalId, documentId })
  return taken ? [{ path: ['slug'], message: fieldMessages.slugTaken(slug) }] : []
}

async function codeProblem(
  strapi: Core.Strapi,
  { type, documentId, locale, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  const name = unique[type]
  const value = name && fields[name]
  if (!name || typeof value !== 'string') return []
  await holdValue(strapi, `${type}:${locale ?? ''}:${name}:${value}`)
  const other: unknown = await strapi.db.query(uidOf[type]).findOne({
    select: ['id'],
    where: { [name]: value, documentId: { $ne: documentId }, ...(isReviewed(type) ? { locale } : {}) },
  })
  return other ? [{ path: [name], message: fieldMessages.valueTaken(value) }] : []
}
