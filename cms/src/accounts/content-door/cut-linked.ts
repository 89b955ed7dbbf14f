import type { Core } from '@strapi/strapi'
import { type Attribute, ownAttributes } from '../../content/rows/own-attributes'
import { isReviewedUid } from './is-reviewed-uid'

type Row = Record<string, unknown>
/** Whether the document a row is of is closed to the reader. */
type IsClosed = (row: Row) => boolean

/** What is shown of a linked document: which one it is, and its name. */
const shown: readonly string[] = [
  ...['id', 'documentId', 'locale', 'status', 'publishedAt', 'createdAt', 'updatedAt'],
  ...['title', 'name', 'fullName', 'nameVi'],
]

/**
 * A row as Strapi answers it, of every linked document under review only which one it is, and of those that are closed
 * to the reader nothing: Strapi fills links with all there is. Numbers of links stay.
 */
export function cutLinked(strapi: Core.Strapi, uid: string, row: unknown, isClosed: IsClosed): unknown {
  if (Array.isArray(row)) return row.map((one) => cutLinked(strapi, uid, one, isClosed))
  if (!isRow(row)) return row
  const cut: Row = { ...row }
  for (const [name, attribute] of ownAttributes(strapi, uid))
    if (isRow(row[name])) cut[name] = cutValue(strapi, attribute, row[name], isClosed)
  return cut
}

function cutValue(strapi: Core.Strapi, attribute: Attribute, value: unknown, isClosed: IsClosed): unknown {
  const { type, target, component } = attribute
  if (type === 'component') return cutLinked(strapi, component ?? '', value, isClosed)
  if (type !== 'relation' || !target?.startsWith('api::')) return value
  if (!isReviewedUid(target)) return cutLinked(strapi, target, value, isClosed)
  if (!Array.isArray(value)) return named(value, isClosed)
  return value.map((one) => named(one, isClosed)).filter((one) => one !== null)
}

function named(value: unknown, isClosed: IsClosed): unknown {
  if (!isRow(value) || value['documentId'] === undefined) return isRow(value) ? { count: value['count'] } : null
  if (isClosed(value)) return null
  return Object.fromEntries(Object.entries(value).filter(([name]) => shown.includes(name)))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
