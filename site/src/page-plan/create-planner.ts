import { rootBranch } from './branches/root-branch.ts'
import type { DocumentSource } from './document-source.ts'
import { PlanKeeper } from './plan-keeper.ts'
import type { Planner } from './planner.ts'

/**
 * A planner over the documents of a source as of an instant. Reads every document once to index it; pages are built
 * when they are first asked for.
 */
export function createPlanner(source: DocumentSource, asOf: string): Planner {
  return new PlanKeeper(source, asOf, rootBranch())
}
