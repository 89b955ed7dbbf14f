import type { PublishedDocument } from 'shared-types/content'
import { isReviewed } from '../content/content-types'
import type { PublishedSignature } from './signature-store'
import { signatureOf } from './signature-of'

/** The signatures of published documents; structure documents have none. */
export function signedEditions(
  editions: readonly { key: string; document: PublishedDocument }[],
): PublishedSignature[] {
  return editions.flatMap(({ key, document }) => {
    if (!isReviewed(document.type) || !('locale' in document)) return []
    return [{ key, bands: signatureOf(document, document) }]
  })
}
