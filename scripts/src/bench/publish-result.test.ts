import { expect, it } from 'vitest'
import { publishResult } from './publish-result.ts'

it('gives the line the README explains', () => {
  const times = {
    live: [100, 200, 300],
    searchable: [500, 900, 700],
    publisher: [20.4, 30.6],
    publisherMb: 210,
    indexerMb: 800,
  }
  expect(publishResult(10_000, times, 12_095, 60_000)).toEqual({
    bench: 'publish',
    docs: 10_000,
    live_p50_ms: 200,
    live_p95_ms: 300,
    publisher_p95_ms: 31,
    searchable_p95_ms: 900,
    pages: 12_095,
    peer_full_ms: 60_000,
    ratio: 300,
    publisher_rss_mb: 210,
    indexer_rss_mb: 800,
  })
})
