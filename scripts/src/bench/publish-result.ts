import { percentile } from './percentile.ts'
import type { ApprovalTimes } from './measure-approvals.ts'

/** The last line of the publish benchmark: whole milliseconds, memory in MB. */
export function publishResult(docs: number, times: ApprovalTimes, pages: number, peerMs: number): object {
  const live50 = percentile(times.live, 0.5)
  return {
    bench: 'publish',
    docs,
    live_p50_ms: Math.round(live50),
    live_p95_ms: Math.round(percentile(times.live, 0.95)),
    publisher_p95_ms: Math.round(percentile(times.publisher, 0.95)),
    searchable_p95_ms: Math.round(percentile(times.searchable, 0.95)),
    pages,
    peer_full_ms: peerMs,
    ratio: Number((peerMs / live50).toFixed(1)),
    publisher_rss_mb: times.publisherMb,
    indexer_rss_mb: times.indexerMb,
  }
}
