import { draftPhase, localDay } from 'shared-types/calendar'
import type { DraftForComment } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfDraft(draft: DraftForComment, asOf: string): EmittedRow[] {
  const phase = draftPhase(draft, asOf)
  const state = phase === 'closed' ? localDay(draft.closesAt).slice(0, 4) : phase
  const rows = rowsOfLeaf(draft)
  rows.push({
    cell: cells.drafts(portalIdOf(draft), draft.locale, state),
    sort: timeKey(draft.closesAt),
    note: draft.draftClass,
  })
  if (draft.resultingDocumentId)
    rows.push({ cell: cells.relation('becomes', draft.resultingDocumentId), sort: timeKey(draft.closesAt), note: '' })
  return rows
}
