import { hasClosed } from 'shared-types/calendar'
import type { Project } from 'shared-types/content'
import type { BiddingPhase } from '../props/parts/bidding-phase.ts'

/**
 * Whether a project takes bids or applications at `asOf` (BP-7.3i): closed from its closing time on; before it, open
 * unless its stage says that none are taken.
 */
export function biddingPhase(project: Pick<Project, 'closingAt' | 'stage'>, asOf: string): BiddingPhase {
  if (project.closingAt === null) return null
  if (hasClosed(project, asOf)) return 'closed'
  return project.stage === null || project.stage === 'open' ? 'open' : null
}
