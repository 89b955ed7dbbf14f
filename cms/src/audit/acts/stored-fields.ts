import type { Core } from '@strapi/strapi'
import { type OwnFields, ownFields } from '../../content/rows/own-fields'
import { populateOf } from '../../content/rows/populate-of'

/** The own fields of a document without drafts, relations as documentIds; null where there is none. */
export async function storedFields(
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
): Promise<OwnFields | null> {
  if (documentId === undefined) return null
  const row: unknown = await strapi.db
    .query(uid as Parameters<Core.Strapi['db']['query']>[0])
    .findOne({ where: { documentId }, populate: populateOf(strapi, uid) })
  return row ? ownFields(strapi, uid, row as Record<string, unknown>) : null
}
