import { expect, it } from 'vitest'
import { publishResult } from './publish-result.ts'

const findings = {
  docs: 10_000,
  times: {
    answered: [50, 60, 70],
    page: [90, 190, 290],
    live: [100, 200, 300],
    searchable: [500, 900, 700],
    looks: [150, 160, 170],
    gaps: [5, 6, 7],
  },
  published: [20.4, 30.6].map((durationMs) => ({ durationMs, pagesWritten: 14, steps: {} })),
  memory: { publisher: 210, indexer: 800 },
  pages: 12_095,
  load: 1.234,
}

it('gives the line of the issue first, then what explains it', () => {
  const peer = { buildMs: 20_000.4, indexMs: 40_000, pages: 11_000 }
  const result = publishResult({ ...findings, peer })
  expect(JSON.stringify(result)).toMatch(
    /^\{"bench":"publish","docs":10000,"live_p50_ms":200,"live_p95_ms":300,"publisher_p95_ms":31,"searchable_p95_ms":900,"pages":12095,"peer_full_ms":60000,"ratio":300,"publisher_rss_mb":210,/,
  )
  expect(result).toMatchObject({
    indexer_rss_mb: 800,
    peer_build_ms: 20_000,
    peer_index_ms: 40_000,
    load_average: 1.23,
  })
})

it('takes the time of an earlier ordinary build as it is given', () => {
  const result = publishResult({ ...findings, peer: 50_000 })
  expect(result).toMatchObject({ peer_full_ms: 50_000, ratio: 250 })
  expect(result).not.toHaveProperty('peer_pages')
})
