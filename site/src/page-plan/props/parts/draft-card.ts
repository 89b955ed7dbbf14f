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
  leadUnit: string | null
}
