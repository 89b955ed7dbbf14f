import type { Page } from 'shared-types/content'
import { fold } from 'shared-types/text'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfPage(page: Page): EmittedRow[] {
  return [
    ...rowsOfLeaf(page),
    { cell: cells.standing(portalIdOf(page), page.locale), sort: fold(page.title), note: page.kind },
  ]
}
