import type { Person } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { orderKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

/** People no longer in office leave the directory; articles may still name them. */
export function rowsOfPerson(person: Person): EmittedRow[] {
  if (!person.active) return []
  const cell = cells.people(portalIdOf(person), person.locale, person.unitId ?? 'none')
  return [...rowsOfLeaf(person), { cell, sort: orderKey(person.order, person.fullName), note: '' }]
}
