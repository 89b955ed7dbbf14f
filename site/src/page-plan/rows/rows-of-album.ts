import { localDay } from 'shared-types/calendar'
import type { MediaAlbum } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfAlbum(album: MediaAlbum): EmittedRow[] {
  const year = localDay(album.firstPublishedAt).slice(0, 4)
  return [
    ...rowsOfLeaf(album),
    {
      cell: cells.albums(portalIdOf(album), album.locale, year),
      sort: timeKey(album.firstPublishedAt),
      note: album.kind,
    },
  ]
}
