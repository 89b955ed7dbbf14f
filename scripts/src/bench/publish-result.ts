import type { ApprovalTimes } from './measure-approvals.ts'
import type { PeerTimes } from './measure-peer.ts'
import { percentile } from './percentile.ts'
import type { LoggedPublish } from './read-publish-log.ts'
import type { MemoryPeaks } from './watch-memory.ts'

/** All that one run of the publish benchmark found out; times in milliseconds, memory in MB. */
export interface PublishFindings {
  docs: number
  times: ApprovalTimes
  published: readonly LoggedPublish[]
  memory: MemoryPeaks
  /** Pages of all portals after the last approval. */
  pages: number
  /** The ordinary build, or what an earlier run gave for it. */
  peer: PeerTimes | number
  /** Processes that waited for a core, one-minute mean at the end of the approvals. */
  load: number
}

/** The last line of the publish benchmark: the keys of the issue in its order, then what explains them. */
export function publishResult({ docs, times, published, memory, pages, peer, load }: PublishFindings): object {
  const ms = (values: readonly number[], share: number) => Math.round(percentile(values, share))
  const live50 = percentile(times.live, 0.5)
  const peerMs = Math.round(typeof peer === 'number' ? peer : peer.buildMs + peer.indexMs)
  const durations = published.map(({ durationMs }) => durationMs)
  return {
    bench: 'publish',
    docs,
    live_p50_ms: Math.round(live50),
    live_p95_ms: ms(times.live, 0.95),
    publisher_p95_ms: ms(durations, 0.95),
    searchable_p95_ms: ms(times.searchable, 0.95),
    pages,
    peer_full_ms: peerMs,
    ratio: Number((peerMs / live50).toFixed(1)),
    publisher_rss_mb: memory.publisher,
    indexer_rss_mb: memory.indexer,
    approvals: times.live.length,
    answered_p50_ms: ms(times.answered, 0.5),
    answered_p95_ms: ms(times.answered, 0.95),
    publisher_p50_ms: ms(durations, 0.5),
    searchable_p50_ms: ms(times.searchable, 0.5),
    search_look_p50_ms: ms(times.looks, 0.5),
    poll_gap_p95_ms: ms(times.gaps, 0.95),
    ...(typeof peer === 'number'
      ? {}
      : { peer_build_ms: Math.round(peer.buildMs), peer_index_ms: Math.round(peer.indexMs), peer_pages: peer.pages }),
    load_average: Number(load.toFixed(2)),
  }
}
