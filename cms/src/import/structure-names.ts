import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { NamedUnit } from './planned-draft'
import type { FindNamed } from './values/read-value'

const unitsSchema = z.array(z.object({ documentId: z.string(), code: z.string(), nameVi: z.string() }))
const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    slug: z.string().nullish(),
    label: z.string().nullish(),
    subPortal: z.object({ documentId: z.string() }).nullish(),
  }),
)

/** The units, channels, topics and sub-portals there are, as people name them. */
export interface StructureNames {
  units: NamedUnit[]
  /** The document a word names on one portal (null is the main one). Channels of another portal do not count. */
  find(subPortalId: string | null): FindNamed
}

/** Reads the names once for a whole import. */
export async function readStructureNames(strapi: Core.Strapi): Promise<StructureNames> {
  const rowsOf = async (uid: 'api::channel.channel' | 'api::topic.topic' | 'api::sub-portal.sub-portal') =>
    rowsSchema.parse(
      await strapi.db
        .query(uid)
        .findMany(uid === 'api::channel.channel' ? { populate: { subPortal: { select: ['documentId'] } } } : {}),
    )
  const units = unitsSchema
    .parse(await strapi.db.query('api::unit.unit').findMany({ select: ['documentId', 'code', 'nameVi'] }))
    .map(({ nameVi, ...unit }) => ({ ...unit, name: nameVi }))
  const channels = await rowsOf('api::channel.channel')
  const topics = await rowsOf('api::topic.topic')
  const portals = await rowsOf('api::sub-portal.sub-portal')
  const find = (subPortalId: string | null, target: string, word: string) => {
    switch (target) {
      case 'api::unit.unit':
        return units.find((unit) => unit.code.toLowerCase() === word.toLowerCase())
      case 'api::channel.channel':
        return channels.find(
          (channel) => channel.slug === word && (channel.subPortal?.documentId ?? null) === subPortalId,
        )
      case 'api::topic.topic':
        return topics.find((topic) => topic.slug === word)
      case 'api::sub-portal.sub-portal':
        return portals.find((portal) => portal.label === word)
      default:
        return undefined
    }
  }
  return { units, find: (subPortalId) => (target, word) => find(subPortalId, target, word)?.documentId ?? null }
}
