import type { Project } from 'shared-types/content'
import type { BiddingPhase } from '../props/parts/bidding-phase.ts'

/** The stage to be shown: that it is open is left to the closing time to say, which knows better once it has passed. */
export function projectStage({ stage }: Pick<Project, 'stage'>, bidding: BiddingPhase): Project['stage'] {
  return bidding !== null && stage === 'open' ? null : stage
}
