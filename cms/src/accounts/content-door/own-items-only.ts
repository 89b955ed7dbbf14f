import type { Core } from '@strapi/strapi'
import { reviewedTypes } from 'shared-types/content'
import { uidOf } from '../../content/content-types'
import { rowsOf } from '../database/rows-of'
import { refuseAccount } from '../errors'

/** Roads to one document by its id on which Strapi, or the review, asks for the right to read its type only. */
const roads: readonly RegExp[] = [
  /^\/review\/cases\/([^/]+)\/([^/]+)(?:\/|$)/i,
  /^\/content-manager\/collection-types\/([^/]+)\/(?:auto-)?clone\/([^/]+)\/?$/i,
]

/** Roles whose holders see the documents they wrote or sent in, and no others (CCHC-4.2e). */
const ownOnly: ReadonlySet<string> = new Set(['contributor'])

/** Keeps collaborators to their own items where a document is named: its case, versions, preview, copies. */
export async function ownItemsOnly(
  strapi: Core.Strapi,
  { userId, roles }: { userId: number; roles: readonly string[] },
  path: string,
): Promise<void> {
  if (roles.length === 0 || !roles.every((role) => ownOnly.has(role))) return
  for (const road of roads) {
    const [, type = '', documentId] = road.exec(path) ?? []
    if (documentId && !(await isOwn(strapi, userId, type, documentId))) refuseAccount(403, 'FORBIDDEN')
  }
}

async function isOwn(strapi: Core.Strapi, userId: number, type: string, documentId: string): Promise<boolean> {
  const known = reviewedTypes.find((one) => one === type || uidOf[one] === decodeURIComponent(type))
  if (!known) return false
  const made = await strapi.db.query(uidOf[known]).count({ where: { documentId, createdBy: { id: userId } } })
  if (made > 0) return true
  const rows = await rowsOf(
    strapi,
    'select 1 from review_cases where target_document_id = ? and (submitted_by_id = ? or writer_ids @> ?::jsonb)',
    [documentId, userId, JSON.stringify([userId])],
  )
  return rows.length > 0
}
