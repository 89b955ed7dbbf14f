import type { Planner } from '../page-plan/planner.ts'
import type { ContentStore } from './content-store.ts'
import type { FeedClient } from './feed-client.ts'
import type { SearchIndex } from './steps/index-search.ts'
import type { Planning } from './steps/plan.ts'
import type { PageRenderer } from './steps/render.ts'
import type { StepRunner } from './steps/step-runner.ts'
import type { IndexQueue } from './store/index-queue.ts'
import type { OutcomeQueue } from './store/outcome-queue.ts'
import type { Assets } from './tree/assets.ts'
import type { Tree } from './tree/tree.ts'

/** Everything a publish works with. */
export interface PublishContext {
  store: ContentStore
  tree: Tree
  assets: Assets
  feed: FeedClient
  planning: Planning
  renderer: PageRenderer
  recordOf: SearchIndex['recordOf']
  outcomes: OutcomeQueue
  indexTasks: IndexQueue
  /** The plan as of the last publish; null when it has to be made anew. */
  plan: { planner: Planner | null }
  /** What the editors were last told could not go live, so that they are told once. */
  givenUp: { mark: string | null }
  step: StepRunner
  /** Milliseconds since 1970. */
  now(): number
  /** What a publish has to say beside its result. */
  warn(facts: object, message: string): void
  /** Begins the work that follows a publish: search index, then reports. */
  followUp: { index(): void; report(): void }
}

/** What is asked for beyond the usual "whatever is new". */
export interface PublishRequest {
  /** Compare with the CMS's whole snapshot and make every page again. */
  full: boolean
  /** Compare plan and tree as a whole; make this portal's pages again (label; empty: the main portal), or all. */
  rebuild: { portal: string | null } | null
  /** A person has agreed to whatever the shrink guard would hold. */
  confirmed: boolean
}

export const usual: PublishRequest = { full: false, rebuild: null, confirmed: false }
