import type { PublishedDocument, StructureType } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { orderKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'

export function rowsOfStructure(document: Extract<PublishedDocument, { type: StructureType }>): EmittedRow[] {
  switch (document.type) {
    case 'channel': {
      const sort = orderKey(document.order, document.nameVi)
      const portalId = portalIdOf(document)
      return [
        { cell: cells.channels(portalId), sort, note: '' },
        { cell: cells.channelChildren(portalId, document.parentId ?? 'top'), sort, note: '' },
      ]
    }
    case 'unit': {
      if (!document.active) return []
      const sort = orderKey(document.order, document.nameVi)
      const above =
        document.parentId && document.parentId !== document.documentId
          ? [{ cell: cells.unitChildren(document.parentId), sort, note: '' }]
          : []
      return [{ cell: cells.units(), sort, note: '' }, ...above]
    }
    case 'subPortal': {
      const sort = orderKey(0, document.nameVi)
      return [
        { cell: cells.subPortals(), sort, note: '' },
        { cell: cells.subPortalsOfUnit(document.unitId), sort, note: '' },
      ]
    }
    case 'portal':
      return [{ cell: cells.portals(), sort: '', note: '' }]
    default:
      return []
  }
}
