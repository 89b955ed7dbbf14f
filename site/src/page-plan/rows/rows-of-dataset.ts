import type { Dataset } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { monthOf } from './month-of.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfDataset(dataset: Dataset): EmittedRow[] {
  const sort = timeKey(dataset.firstPublishedAt)
  const year = monthOf(dataset.firstPublishedAt).slice(0, 4)
  const kinds = ['all', dataset.kind] as const
  return [
    ...rowsOfLeaf(dataset),
    ...kinds.map((kind) => ({ cell: cells.datasets(portalIdOf(dataset), dataset.locale, kind, year), sort, note: '' })),
  ]
}
