import { hash } from 'node:crypto'

/**
 * The digest of a plain JSON value. Builders make their objects member by member in a fixed order, so that equal
 * values have equal text without sorting (`fixed-order.test.ts` holds them to it).
 */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null'
  return text.length <= short ? text : hash('sha256', text, 'base64url')
}

/** A text no longer than its digest would be stands for itself. */
const short = 43
