import { noticePhase } from 'shared-types/calendar'
import type { Notice } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { writeNoticeNote } from './notice-note.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfNotice(notice: Notice, asOf: string): EmittedRow[] {
  const note = writeNoticeNote({
    phase: noticePhase(notice, asOf),
    portalId: portalIdOf(notice),
    hosts: notice.affectedHosts,
  })
  return [...rowsOfLeaf(notice), { cell: cells.notices(notice.locale), sort: timeKey(notice.startsAt), note }]
}
