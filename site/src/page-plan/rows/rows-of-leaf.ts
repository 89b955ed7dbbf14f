import type { EmittedRow } from '../engine/row-store.ts'
import { pathOfDocument } from '../addresses/path-of-document.ts'
import { cells } from './cells.ts'
import { monthOf } from './month-of.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { writeSitemapNote } from './sitemap-note.ts'
import type { PlannedDocument } from '../planned-type.ts'

/** What every document with a page of its own says: that the page is there, where it was before, its channel. */
export function rowsOfLeaf(document: PlannedDocument): EmittedRow[] {
  const month = monthOf(document.firstPublishedAt)
  const sort = timeKey(document.firstPublishedAt)
  const rows: EmittedRow[] = [{ cell: cells.leaves(document.type, month), sort, note: document.formerSlugs.join(' ') }]
  const portalId = portalIdOf(document)
  if (document.channelId && document.type !== 'person')
    rows.push({ cell: cells.items(portalId, document.channelId, document.locale, month), sort, note: '' })
  if (document.type !== 'person' && document.type !== 'page') {
    const { documentId, locale } = document
    const note = writeSitemapNote({
      documentId,
      locale,
      path: pathOfDocument(document),
      lastmod: timeKey(document.lastPublishedAt),
    })
    rows.push({ cell: cells.sitemap(portalId, month), sort, note })
  }
  return rows
}
