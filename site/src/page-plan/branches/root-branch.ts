import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { livePortals } from '../questions/live-portals.ts'
import { comparisonsBranch } from './comparisons-branch.ts'
import { leavesBranch } from './leaves-branch.ts'
import { portalBranch } from './portal-branch.ts'
import { plannedTypes } from '../planned-type.ts'

/** Everything there is: the documents' own pages, and what each portal makes of them. */
export const rootBranch = (): Branch =>
  branchOf('root', (read) => [
    ...plannedTypes.map(leavesBranch),
    comparisonsBranch(),
    ...read.ask(livePortals()).map(portalBranch),
  ])
