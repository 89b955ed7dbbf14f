import type { PublicService } from 'shared-types/content'
import { fold } from 'shared-types/text'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfService(service: PublicService): EmittedRow[] {
  const portalId = portalIdOf(service)
  const sort = fold(service.name)
  const rows = rowsOfLeaf(service)
  rows.push({ cell: cells.services(portalId, service.locale, service.fieldTopicId ?? 'none'), sort, note: '' })
  if (service.promoted) rows.push({ cell: cells.promoted(portalId, service.locale), sort, note: '' })
  if (service.responsibleUnitId)
    rows.push({ cell: cells.servicesOfUnit(service.responsibleUnitId, service.locale), sort, note: '' })
  return rows
}
