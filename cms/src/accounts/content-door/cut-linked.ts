import type { Core } from '@strapi/strapi'
import { type Attribute, ownAttributes } from '../../content/rows/own-attributes'
import { isReviewedUid } from './is-reviewed-uid'

type Row = Record<string, unknown>

/** What is shown of a linked document: which one it is, and its name. */
const shown: readonly string[] = [
  ...['id', 'documentId', 'locale', 'status', 'publishedAt', 'createdAt', 'updatedAt'],
  ...['title', 'name', 'fullName', 'nameVi'],
]

/**
 * A row as Strapi answers it, of every linked document under review only which one it is, and of those in `sealed`
 * nothing: Strapi fills links with all there is. Numbers of links stay.
 */
export function cutLinked(strapi: Core.Strapi, uid: string, row: unknown, sealed: ReadonlySet<string>): unknown {
  if (Array.isArray(row)) return row.map((one) => cutLinked(strapi, uid, one, sealed))
  if (!isRow(row)) return row
  const cut: Row = { ...row }
  for (const [name, attribute] of ownAttributes(strapi, uid))
    if (isRow(row[name])) cut[name] = cutValue(strapi, attribute, row[name], sealed)
  return cut
}

function cutValue(strapi: Core.Strapi, attribute: Attribute, value: unknown, sealed: ReadonlySet<string>): unknown {
  const { type, target, component } = attribute
  if (type === 'component') return cutLinked(strapi, component ?? '', value, sealed)
  if (type !== 'relation' || !target?.startsWith('api::')) return value
  if (!isReviewedUid(target)) return cutLinked(strapi, target, value, sealed)
  if (!Array.isArray(value)) return named(value, sealed)
  return value.map((one) => named(one, sealed)).filter((one) => one !== null)
}

function named(value: unknown, sealed: ReadonlySet<string>): unknown {
  if (!isRow(value) || value['documentId'] === undefined) return isRow(value) ? { count: value['count'] } : null
  if (sealed.has(String(value['documentId']))) return null
  return Object.fromEntries(Object.entries(value).filter(([name]) => shown.includes(name)))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
