import { createHash } from 'node:crypto'
import { canonicalJson } from 'shared-types/publishing'
import type { OwnFields } from './rows/own-fields'

/** SHA-256 in hex of a row's own fields: equal content gives an equal digest, whichever version carries it. */
export function digestOfFields(fields: OwnFields): string {
  return createHash('sha256').update(canonicalJson(fields)).digest('hex')
}
