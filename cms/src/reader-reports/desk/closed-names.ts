import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { rowsOf } from '../../accounts/database/rows-of'
import { uidOf } from '../../content/content-types'
import type { ClosedItems } from '../../review/closed-items'

const slugsSchema = z.array(z.object({ slug: z.string(), documentId: z.string(), locale: localeSchema }))

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
  const statement = `select former.slug, target_document_id as "documentId", locale
    from review_cases cross join lateral jsonb_array_elements_text(
      case jsonb_typeof(former_slugs) when 'array' then former_slugs else '[]' end) former (slug)
    where (sealed or state = 'refused') and former.slug in (select jsonb_array_elements_text(?::jsonb))`
  return slugsSchema.parse(await rowsOf(strapi, statement, [JSON.stringify(names)]))
}
