import { hash } from 'node:crypto'

/** The length of a SHA-256 in base64url. */
const digestLength = 43

/**
 * The digest of a plain JSON value; a shorter text stands for itself. Builders make their objects member by member in
 * a fixed order, so that equal values have equal text without sorting (`fixed-order.test.ts` holds them to it).
 */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null'
  return text.length < digestLength ? text : hash('sha256', text, 'base64url')
}

/** The value a digest by `digestOf` stands for, where it is its own text. */
export function valueInDigest(digest: string): { value: unknown } | null {
  return digest.length < digestLength ? { value: JSON.parse(digest) } : null
}
