import type { Survey } from 'shared-types/content'
import type { DraftPhase } from './draft-phase.ts'

/** A survey in a list. */
export interface SurveyCard {
  title: string
  path: string
  surveyKind: Survey['kind']
  audience: Survey['audience']
  phase: DraftPhase
  /** Instants; `closesAt` is exclusive. */
  opensAt: string
  closesAt: string
  /** Days after today; null where they are not counted. */
  daysLeft: number | null
  /** Whether its page shows results. */
  hasResults: boolean
}
