import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rootDir } from '../src/settings/root-dir.ts'
import { launchChromium } from './journey/launch-chromium.ts'
import type { CaseKey } from './stack/desk.ts'
import { isFound } from './stack/is-found.ts'
import { runImport } from './stack/run-import.ts'
import { type Stack, startStack } from './stack/start-stack.ts'

const folder = join(rootDir, '..', 'shared', 'regulations')
const absent = !existsSync(folder)
if (absent) console.warn(`SKIPPED: the five real regulations are not at ${folder}.`)

const main = 'moha.gov.vn'
const original = (name: string) => join(folder, name)

let stack: Stack
let browser: Browser
/** What became of each file, by the beginning of its name. */
const drafts = new Map<string, { key: CaseKey; missing: string[]; articles: number[] }>()

beforeAll(async () => {
  if (absent) return
  stack = await startStack()
  browser = await launchChromium()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
}, 60_000)

const draftOf = (name: string) => {
  const found = drafts.get(name)
  if (!found) throw new Error(`${name} was not imported.`)
  return found
}

/** Fills over HTTP what the import left open, sends it through the chain and gives the address of its page. */
async function goLive(name: string, fields: object): Promise<string> {
  const { key } = draftOf(name)
  const { channel, topic } = stack.desk.structure
  const place = { topics: [topic.get('cai-cach-hanh-chinh')] }
  const slug = { legalDocument: '/van-ban', draftForComment: '/du-thao', article: '/thong-bao' }
  const of = { channel: channel.get(slug[key.type as keyof typeof slug]) }
  // Whether the recipients line names this portal (MOHA-9.6) is for the person who checked the paper to say.
  const checked = key.type === 'legalDocument' ? { recipientsIncludePortal: true } : {}
  await stack.desk.edit('reporter', key, { ...place, ...of, ...checked, ...fields })
  await stack.desk.publish(key)
  await stack.publisher.inStep()
  const [url] = (await stack.desk.open('reporter', key)).outcome.urls
  return new URL(url ?? '').pathname
}

/** The ids of articles in a page, each checked to be there once and to be linked from the contents. */
function articlesIn(page: string): { own: number; attached: number } {
  const ids = [...page.matchAll(/\sid="((?:qc-)?dieu-\d+)"/g)].map((match) => match[1] ?? '')
  expect(ids).toEqual([...new Set(ids)])
  const linked = new Set([...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]))
  expect(ids.filter((id) => !linked.has(id))).toEqual([])
  const attached = ids.filter((id) => id.startsWith('qc-')).length
  return { own: ids.length - attached, attached }
}

async function expectFound(path: string, queries: string[]): Promise<void> {
  for (const query of queries) expect(await isFound(browser, { site: stack.siteOf(), query, path }), query).toBe(true)
}

/** The digest-named file a page offers has the bytes of the file that was imported. */
function expectOriginal(page: string, name: string): void {
  const [, path = ''] = /href="(\/tep\/[^"]+)"/.exec(page) ?? []
  expect(readFileSync(join(stack.wwwDir, main, decodeURI(path))).equals(readFileSync(original(name)))).toBe(true)
}

describe.skipIf(absent)('the five real files, from import to the public', () => {
  it('imports four as drafts and refuses the news page with the command that takes it', async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    expect(names).toHaveLength(5)
    const as = ['--as', stack.accounts.reporter.email]
    const legal = await runImport(stack, ['legal', ...names.map(original), ...as])
    expect(legal.code).toBe(1)
    const refused = legal.files.filter(({ outcome }) => outcome === 'refused')
    expect(refused.map(({ file }) => file)).toEqual([expect.stringContaining('mic-146')])
    expect(JSON.stringify(refused)).toContain('npm run import -- article')
    const source = ['--source', 'Cổng thông tin điện tử Bộ Thông tin và Truyền thông']
    const news = await runImport(stack, ['article', original('mic-146-qd-btttt-2017-news.txt'), ...as, ...source])
    expect(news.code).toBe(0)
    for (const { file, type, documentId, missing, counts } of [...legal.files, ...news.files]) {
      if (!type || !documentId) continue
      const name = file.split('/').at(-1)?.split('-')[0] ?? ''
      const articles = counts.map((run) => run.articles)
      drafts.set(name, { key: { type, documentId, locale: 'vi' }, missing, articles })
    }
    expect([...drafts.keys()].sort()).toEqual(['binhphuoc', 'cchc', 'hungyen', 'mic', 'moha'])
    expect(stack.page(main, '/van-ban/')).not.toContain('2025/QĐ-BNV')
  }, 60_000)

  it('MOHA: 3 and 22 articles that do not collide, found by its number however typed', async () => {
    expect(draftOf('moha')).toMatchObject({ articles: [3, 22] })
    const path = await goLive('moha', {})
    const page = stack.page(main, path) ?? ''
    expect(articlesIn(page)).toEqual({ own: 3, attached: 22 })
    expectOriginal(page, 'moha-2025-qd-bnv-2018.txt')
    await expectFound(path, ['2025/QĐ-BNV', '2025/qd-bnv', '2025 qd bnv', 'quy che hoat dong cong thong tin dien tu'])
  }, 60_000)

  it('CCHC: 13 articles, found by number and without marks', async () => {
    const path = await goLive('cchc', {})
    expect(articlesIn(stack.page(main, path) ?? '')).toEqual({ own: 13, attached: 0 })
    await expectFound(path, ['588/QĐ-BNV', '588 qd bnv', 'trang thong tin dien tu cai cach hanh chinh'])
  }, 60_000)

  it('Hưng Yên: number and day named as missing, filled by a person, then 17 articles', async () => {
    const { key, missing } = draftOf('hungyen')
    expect(missing).toEqual(expect.arrayContaining(['number', 'issuedOn']))
    const path = await goLive('hungyen', { number: '45/QĐ-SNV', issuedOn: '2021-05-04' })
    expect(key.type).toBe('legalDocument')
    expect(articlesIn(stack.page(main, path) ?? '')).toEqual({ own: 17, attached: 0 })
    await expectFound(path, ['45/QĐ-SNV', '45 qd snv', 'so noi vu hung yen'])
  }, 60_000)

  it('Bình Phước: a draft for comment of 3 and 23 articles, with its original letter', async () => {
    const { key, articles } = draftOf('binhphuoc')
    expect({ type: key.type, articles }).toEqual({ type: 'draftForComment', articles: [3, 23] })
    const { unit } = stack.desk.structure
    const bytes = new TextEncoder().encode('Công văn đề nghị đăng lấy ý kiến, đã ký.')
    const letter = await stack.desk.upload('reporter', { name: 'cong-van.txt', bytes, type: 'text/plain' })
    const path = await goLive('binhphuoc', {
      ...{ requestLetterFile: letter.id, requestReceivedAt: '2026-01-01T00:00:00.000Z' },
      ...{ draftClass: 'normativeForCommittee', leadUnit: unit.get('vp'), receivingUnit: unit.get('vp') },
      ...{ receivingAddress: 'Số 1 đường Mười Bốn', receivingEmail: 'gopy@cong.example' },
    })
    const page = stack.page(main, path) ?? ''
    expect(path).toMatch(/^\/du-thao\//)
    expect(articlesIn(page)).toEqual({ own: 3, attached: 23 })
    expectOriginal(page, 'binhphuoc-draft-2015.txt')
    await expectFound(path, ['1293/VPUBND-TTTH-CB', '1293 vpubnd ttth cb', 'cong thong tin dien tu tinh binh phuoc'])
  }, 60_000)

  it('MIC: a news item with its source, found by the number it speaks of', async () => {
    const path = await goLive('mic', {})
    expect(path).toMatch(/^\/tin\//)
    expect(stack.page(main, path)).toContain('Cổng thông tin điện tử Bộ Thông tin và Truyền thông')
    await expectFound(path, ['146/QĐ-BTTTT', '146 qd btttt', 'quy che quan ly'])
  }, 60_000)

  it('an import of the same file again makes no second draft', async () => {
    const again = await runImport(stack, ['legal', original('moha-2025-qd-bnv-2018.txt')])
    expect(again.files).toMatchObject([{ outcome: 'existing', documentId: draftOf('moha').key.documentId }])
  }, 60_000)
})
