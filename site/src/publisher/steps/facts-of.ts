import type { Release } from '../tree/manifest.ts'
import type { News } from './news.ts'
import type { PublishFacts } from './report.ts'

/** What a report says of a publish that began and ended at these instants (ms), apart from its documents. */
export function factsOf(
  release: Release,
  { feedId }: News,
  { startedAt, endedAt }: { startedAt: number; endedAt: number },
  pages: { pagesWritten: number; pagesRemoved: number },
): PublishFacts {
  return {
    ...release,
    feedId,
    finishedAt: new Date(endedAt).toISOString(),
    durationMs: Math.max(0, endedAt - startedAt),
    ...pages,
  }
}
