import type { DocumentOf, Read } from '../engine/question.ts'

/** The main portal's document; null before it was ever published. */
export function mainPortalDocument(read: Read): DocumentOf<'portal'> | null {
  const first = read.rows('portals/all')[0]
  return first ? read.document('portal', first.key.slice('portal:'.length)) : null
}
