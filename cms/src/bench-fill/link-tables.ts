import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'

const attributeSchema = z.object({
  joinTable: z.object({
    name: z.string(),
    joinColumn: z.object({ name: z.string() }),
    inverseJoinColumn: z.object({ name: z.string() }),
    orderColumnName: z.string().optional(),
  }),
})

/** The table that links articles to what one of their attributes names. */
export interface LinkTable {
  attribute: string
  table: string
  /** Columns of the article's row, of the row it names, and of the place in the list where it is one. */
  article: string
  target: string
  order: string | null
}

/** Every link table of articles, as Strapi made them. Files and components have other tables. */
export function linkTablesOf(strapi: Core.Strapi): LinkTable[] {
  const { attributes } = strapi.db.metadata.get(uidOf.article)
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const parsed = attributeSchema.safeParse(value)
    if (!parsed.success) return []
    const { name: table, joinColumn, inverseJoinColumn, orderColumnName } = parsed.data.joinTable
    return [
      { attribute, table, article: joinColumn.name, target: inverseJoinColumn.name, order: orderColumnName ?? null },
    ]
  })
}
