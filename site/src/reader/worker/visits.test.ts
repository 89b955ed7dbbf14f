import { afterEach, expect, it, vi } from 'vitest'
import { Assets } from './assets.ts'
import { KeptPages } from './kept-pages.ts'
import { OfflinePages } from './offline-pages.ts'
import { Visits } from './visits.ts'

afterEach(() => vi.unstubAllGlobals())

it('reads no film that is open in a tab, and keeps the page that is', async () => {
  const kept: string[] = []
  const cache = { keys: async () => [], match: async () => undefined, put: async (path: string) => kept.push(path) }
  vi.stubGlobal('caches', { open: async () => cache })
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  const assets = new Assets()
  const visits = new Visits(new KeptPages(assets), new OfflinePages(assets))
  const read: string[] = []
  const sent = (type: string) =>
    new Response(
      new ReadableStream(
        {
          pull(body) {
            read.push(type)
            body.close()
          },
        },
        { highWaterMark: 0 },
      ),
      { headers: { 'content-type': type } },
    )
  await visits.learn(new URL('https://moha.gov.vn/tep/01/phim.mp4'), sent('video/mp4'))
  await visits.learn(new URL('https://moha.gov.vn/tin/a/'), sent('text/html; charset=utf-8'))
  expect(read).toEqual(['text/html; charset=utf-8'])
  expect(kept).toEqual(['/tin/a/'])
})
