import type { Locale } from 'shared-types/content'
import { pathOfDocument } from '../addresses/path-of-document.ts'
import type { Read } from '../engine/question.ts'
import { editionPath } from '../questions/edition-path.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import type { Editions } from './chrome-of.ts'
import type { PlannedDocument } from '../planned-type.ts'

/** Where a document is in each language it is published in on its portal (BP-7.2, MOHA-18.7). */
export function ownEditions(read: Read, document: PlannedDocument): Editions {
  const other: Locale = document.locale === 'vi' ? 'en' : 'vi'
  const path = read.ask(editionPath(portalIdOf(document), document.type, document.documentId, other))
  return { [document.locale]: pathOfDocument(document), ...(path && { [other]: path }) }
}
