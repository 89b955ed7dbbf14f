import type { DraftForComment } from 'shared-types/content'
import type { DraftPhase } from './draft-phase.ts'

/** A draft for comment in a list. */
export interface DraftCard {
  title: string
  path: string
  summary: string
  draftClass: DraftForComment['draftClass']
  phase: DraftPhase
  /** Instants; `closesAt` is exclusive. */
  opensAt: string
  closesAt: string
  /** Null where it is not open, or closes months from now. */
  daysLeft: number | null
  leadUnit: string | null
  /** The number of the document it became. */
  became: string | null
}
