import type { Core } from '@strapi/strapi'
import { z } from 'zod'

/** The attributes that may name a document, the first a type has counts. */
const nameAttributes = ['title', 'publicTitle', 'nameVi', 'name', 'fullName', 'text', 'email'] as const

const rowSchema = z.looseObject({ documentId: z.string(), locale: z.string().nullish() })

/**
 * What people call these documents of one type, by documentId; those that are gone are left out. Of a type with
 * languages the name in `locale` counts, any other where it has none; of one with drafts the draft's.
 */
export async function namesOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: string | null = 'vi',
): Promise<Map<string, string>> {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0])
  const name = nameAttributes.find((attribute) => attribute in (model?.attributes ?? {}))
  if (!name || documentIds.length === 0) return new Map()
  const languages = 'locale' in model.attributes ? ['locale'] : []
  const rows: unknown = await strapi.db.query(uid as Parameters<Core.Strapi['db']['query']>[0]).findMany({
    where: { documentId: { $in: [...new Set(documentIds)] } },
    select: ['documentId', name, ...languages],
    // A draft comes after its live row, the wanted language last, and the last one stays in the map.
    orderBy: { id: 'asc' },
  })
  const named = z.array(rowSchema).parse(rows)
  const others = named.filter((row) => row.locale !== locale)
  const wanted = named.filter((row) => row.locale === locale)
  return new Map([...others, ...wanted].map((row) => [row.documentId, String(row[name] ?? '')]))
}
