import type { FeedFault } from './feed/feed-fault.ts'
import type { PublishIssue } from './steps/news.ts'
import type { RenderIssue } from './steps/render-issue.ts'
import type { Hold } from './steps/shrink-guard.ts'
import type { Release } from './tree/manifest.ts'

/** What came of looking for something to publish. `feedFault`: the CMS could not say what is new. */
export type PublishResult = { release: Release; feedFault: FeedFault | null } & (
  | { kind: 'unchanged' }
  | {
      kind: 'published'
      pagesWritten: number
      pagesRemoved: number
      aside: ReadonlyMap<string, PublishIssue>
      durationMs: number
    }
  /** Waits for a person; nothing was applied. */
  | { kind: 'held'; hold: Hold }
  /** Cannot be published as it is, and no single document is the cause; nothing was applied. */
  | { kind: 'refused'; issues: RenderIssue[] }
)
