import type { Project } from 'shared-types/content'
import type { BiddingPhase } from './bidding-phase.ts'

/** A project, tender, call, plan or research programme in a list. */
export interface ProjectCard {
  title: string
  path: string
  summary: string
  projectKind: Project['kind']
  owner: string | null
  stage: Project['stage']
  bidding: BiddingPhase
  /** An instant; exclusive. */
  closingAt: string | null
  /** Calendar days. */
  startsOn: string | null
  endsOn: string | null
}
