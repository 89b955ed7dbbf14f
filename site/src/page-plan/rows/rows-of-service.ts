import type { PublicService } from 'shared-types/content'
import { fold } from 'shared-types/text'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { mainPortal, portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfService(service: PublicService): EmittedRow[] {
  const portalId = portalIdOf(service)
  const sort = fold(service.name)
  const rows = rowsOfLeaf(service)
  for (const listing of listingsOf(service, portalId))
    rows.push({ cell: cells.services(listing, service.locale, service.fieldTopicId ?? 'none'), sort, note: '' })
  // What can be asked for online is what people are led to (HY-7.8b).
  if (service.promoted && service.serviceLevel >= 3)
    rows.push({ cell: cells.promoted(portalId, service.locale), sort, note: '' })
  if (service.responsibleUnitId)
    rows.push({ cell: cells.servicesOfUnit(service.responsibleUnitId, service.locale), sort, note: '' })
  return rows
}

/** The portals that list it: its own, and the main one too where it can be asked for online (MOHA-15.2). */
function listingsOf({ serviceLevel }: PublicService, portalId: string): string[] {
  return portalId !== mainPortal && serviceLevel >= 3 ? [portalId, mainPortal] : [portalId]
}
