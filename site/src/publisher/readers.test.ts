import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usual } from './publish-context.ts'
import { isWhole } from './steps/is-whole.ts'
import { referencesOf } from './steps/references.ts'
import { FakeCms } from './testing/fake-cms.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { fillWithSamples, sampleArticle } from './testing/sample-content.ts'
import { nodeDisk } from './tree/disk.ts'
import { watchedDisk } from './testing/watched-disk.ts'

const cms = new FakeCms()
let url: string

beforeAll(async () => {
  url = await cms.start()
  fillWithSamples(cms, 10)
})
afterAll(() => cms.stop())

/** Walks a portal as a visitor does, from its home page; answers what was torn or missing. */
function walk(www: string): { pages: number; wrong: string[] } {
  const hosts = new Set(['moha.gov.vn', 'vucchc.moha.gov.vn'])
  const waiting = [{ host: 'moha.gov.vn', path: '/', from: 'the start' }]
  const seen = new Set<string>()
  const wrong: string[] = []
  let pages = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { host, path, from } = next
    if (seen.has(host + path) || path.startsWith('/search/') || path.startsWith('/api/')) continue
    seen.add(host + path)
    const file = join(www, host, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) {
      wrong.push(`${from} → ${host}${path} is not there`)
      continue
    }
    if (!/\.(?:html|xml)$/.test(file)) continue
    pages += 1
    const text = readFileSync(file, 'utf8')
    if (!isWhole(path, text)) wrong.push(`${host}${path} is torn`)
    for (const target of referencesOf(text, { host, path }, hosts)) waiting.push({ ...target, from: `${host}${path}` })
  }
  return { pages, wrong }
}

describe('readers during publishes', () => {
  it('F1 see no torn file and no dead internal link at any instant of a publish', async () => {
    let www = ''
    let watching = false
    const wrong = new Set<string>()
    let walks = 0
    // Between any two changes to the tree: the finest interleaving a reader could meet.
    const disk = watchedDisk(nodeDisk, (change, path) => {
      if (!watching || !path.startsWith(www) || (change !== 'rename' && change !== 'remove')) return
      walks += 1
      for (const sentence of walk(www).wrong) wrong.add(sentence)
    })
    const { publisher, close, ...opened } = openTestPublisher(freshRoot(), url, { disk })
    www = opened.www
    await publisher.publish(usual)
    watching = true
    for (const publishOne of [
      () => cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' })),
      () => cms.put(sampleArticle(120), sampleArticle(121)),
      () => cms.put(sampleArticle(3, { slug: 'bai-doi-ten', formerSlugs: ['bai-so-3'] })),
    ]) {
      publishOne()
      expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    }
    watching = false
    expect(walks).toBeGreaterThan(20)
    expect([...wrong]).toEqual([])
    expect(walk(www).pages).toBeGreaterThan(20)
    await close()
  }, 60_000)
})
