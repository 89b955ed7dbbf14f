import { createHash } from 'node:crypto'
import { canonicalJson } from 'shared-types/publishing'
import type { OwnFields } from './rows/own-fields'

/**
 * SHA-256 in hex of a row's own fields: equal content gives an equal digest, whichever version carries it. Empty fields
 * do not count: an attribute that a later version of the CMS adds is empty in every row, and voids no approval.
 */
export function digestOfFields(fields: OwnFields): string {
  return createHash('sha256')
    .update(canonicalJson(withoutEmpty(fields)))
    .digest('hex')
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(filled.map(([name, inner]) => [name, withoutEmpty(inner)]))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
