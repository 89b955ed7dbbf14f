import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { CaseKey } from './case-key'
import type { ReviewCase } from './review-case'

const rowsSchema = z.array(z.object({ slug: z.string().nullable() }))

/** The slugs a document has and had in public, in every language. */
export async function namesEver(
  strapi: Core.Strapi,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
  cases: readonly Pick<ReviewCase, 'formerSlugs'>[],
): Promise<ReadonlySet<string>> {
  const former = cases.flatMap(({ formerSlugs }) => formerSlugs)
  if (!('slug' in strapi.getModel(uidOf[type]).attributes)) return new Set(former)
  const rows: unknown = await strapi.db.query(uidOf[type]).findMany({ where: { documentId }, select: ['slug'] })
  return new Set([...rowsSchema.parse(rows).flatMap(({ slug }) => (slug === null ? [] : [slug])), ...former])
}
