import { draftPhase, localDay } from 'shared-types/calendar'
import type { Survey } from 'shared-types/content'
import type { EmittedRow } from '../engine/row-store.ts'
import { cells } from './cells.ts'
import { timeKey } from './order-key.ts'
import { portalIdOf } from './portal-id.ts'
import { rowsOfLeaf } from './rows-of-leaf.ts'

export function rowsOfSurvey(survey: Survey, asOf: string): EmittedRow[] {
  const phase = draftPhase(survey, asOf)
  const state = phase === 'closed' ? localDay(survey.closesAt).slice(0, 4) : phase
  const cell = cells.surveys(portalIdOf(survey), survey.locale, state)
  return [...rowsOfLeaf(survey), { cell, sort: timeKey(survey.closesAt), note: '' }]
}
