import { localDay } from 'shared-types/calendar'
import type { Project } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { biddingPhase } from './bidding-phase.ts'
import { cells } from './cells.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfProject(project: Project, asOf: string): EmittedRow[] {
  const { locale, kind, closingAt } = project
  const portalId = portalIdOf(project)
  const sort = timeKey(project.firstPublishedAt)
  const year = localDay(project.firstPublishedAt).slice(0, 4)
  const rows = rowsOfLeaf(project)
  for (const group of ['all', kind]) {
    rows.push({ cell: cells.projects(portalId, locale, group, year), sort, note: '' })
    if (closingAt && biddingPhase(project, asOf) === 'open')
      rows.push({ cell: cells.openProjects(portalId, locale, group), sort: timeKey(closingAt), note: '' })
  }
  rows.push({ cell: cells.projectKind(portalId, locale, kind), sort, note: '' })
  return rows
}
