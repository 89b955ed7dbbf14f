import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { publicEdition } from '../../publishing/edition-store'
import { uidOf } from '../content-types'

const rowSchema = z.object({ id: z.int(), slug: z.string().nullable(), formerSlugs: z.array(z.string()).nullable() })

/** Notes the address a channel had in public until now, so that it leads on to the new one. */
export async function keepFormerSlug(strapi: Core.Strapi, documentId: string): Promise<void> {
  const before = await publicEdition(strapi, { type: 'channel', documentId, locale: null })
  if (before?.type !== 'channel') return
  const uid = uidOf.channel
  const row = rowSchema.parse(await strapi.db.query(uid).findOne({ where: { documentId } }))
  if (row.slug === before.slug) return
  const formerSlugs = [...new Set([...before.formerSlugs, before.slug])].filter((slug) => slug !== row.slug)
  await strapi.db.query(uid).update({ where: { id: row.id }, data: { formerSlugs } })
}
