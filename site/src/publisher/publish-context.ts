import type { Planner } from '../page-plan/planner.ts'
import type { ContentStore } from './content-store.ts'
import type { FeedClient } from './feed-client.ts'
import type { PictureBook } from './pictures/picture-book.ts'
import type { PublishResult } from './publish-result.ts'
import type { SearchIndex } from './steps/index-search.ts'
import type { Planning } from './steps/plan.ts'
import type { PageRenderer } from './steps/render.ts'
import type { StepRunner } from './steps/step-runner.ts'
import type { IndexQueue } from './store/index-queue.ts'
import type { OutcomeQueue } from './store/outcome-queue.ts'
import type { Assets } from './tree/assets.ts'
import type { Release } from './tree/manifest.ts'
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
  pictures: PictureBook
  indexTasks: IndexQueue
  /** The plan as of the last publish; null when it has to be made anew. */
  plan: { planner: Planner | null }
  /** What was last held or refused: editors are told once, and the same is not made again at every look. */
  givenUp: { last: GivenUp | null }
  step: StepRunner
  /** Milliseconds since 1970. */
  now(): number
  /** Begins the work that follows a publish: search index, then reports. */
  followUp: { index(): void; report(): void; develop(): void }
  /** Sees that the edition of a picture with this digest is in the cache. Throws `FeedFault` where it cannot be made again. */
  makeAgain(digest: string, from: { digest: string; bytes: number }): Promise<void>
}

/** A publish that did not take place, for as long as nothing it was made of changes. */
export interface GivenUp {
  release: Release
  result: PublishResult
  /** Milliseconds since 1970. */
  at: number
  mark: string
}

/** What is asked for beyond the usual "whatever is new". */
export interface PublishRequest {
  /** Compare with the CMS's whole snapshot and make every page again. */
  full: boolean
  /** Compare plan and tree as a whole, and the files of this portal (label; empty: the main one; null: all) with the manifest. */
  rebuild: { portal: string | null } | null
  /** A person has agreed to whatever the shrink guard would hold. */
  confirmed: boolean
}

export const usual: PublishRequest = { full: false, rebuild: null, confirmed: false }
