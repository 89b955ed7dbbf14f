import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { rowsOf } from '../../accounts/database/rows-of'
import { uidOf } from '../../content/content-types'
import type { ClosedItems } from '../../review/closed-items'

const slugsSchema = z.array(z.object({ slug: z.string(), documentId: z.string(), locale: localeSchema }))
const formerSchema = z.array(
  z.object({ formerSlugs: z.array(z.string()), documentId: z.string(), locale: localeSchema }),
)

/** Those of these names that a closed document has, or had, in its address (F33). */
export async function closedNames(
  strapi: Core.Strapi,
  closed: ClosedItems,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  if (closed.items.length === 0 || names.length === 0) return new Set()
  const found = [...(await slugsAmong(strapi, names)), ...(await formerSlugsAmong(strapi, names))]
  return new Set(
    found.flatMap(({ slug, documentId, locale }) => (closed.why(documentId, [locale]) === null ? [] : [slug])),
  )
}

async function slugsAmong(strapi: Core.Strapi, names: readonly string[]) {
  const found: z.infer<typeof slugsSchema> = []
  for (const type of reviewedTypes) {
    if (!('slug' in strapi.getModel(uidOf[type]).attributes)) continue
    const rows: unknown = await strapi.db
      .query(uidOf[type])
      .findMany({ where: { slug: { $in: names } }, select: ['slug', 'documentId', 'locale'] })
    found.push(...slugsSchema.parse(rows))
  }
  return found
}

async function formerSlugsAmong(strapi: Core.Strapi, names: readonly string[]) {
  const statement = `select former_slugs as "formerSlugs", target_document_id as "documentId", locale from review_cases
    where (sealed or state = 'refused')
      and jsonb_exists_any(former_slugs::jsonb, array(select jsonb_array_elements_text(?::jsonb)))`
  const rows = formerSchema.parse(await rowsOf(strapi, statement, [JSON.stringify(names)]))
  return rows.flatMap(({ formerSlugs, ...row }) => formerSlugs.map((slug) => ({ slug, ...row })))
}
