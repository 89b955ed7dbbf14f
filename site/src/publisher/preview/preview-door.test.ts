import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FileDocument, PublishedDocument } from 'shared-types/content'
import { documentKey } from 'shared-types/content'
import { exampleArticle, exampleBody, exampleDraftForComment, exampleFile } from 'shared-types/fixtures'
import { type PreviewAnswer, type PreviewClaim, signPreview } from 'shared-types/publishing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createControlServer } from '../control-server.ts'
import { FeedFault } from '../feed/feed-fault.ts'
import { usual } from '../publish-context.ts'
import { testSecret } from '../testing/fake-cms.ts'
import { freshRoot } from '../testing/fresh-root.ts'
import type { openTestPublisher } from '../testing/open-test-publisher.ts'
import { publisherStage } from '../testing/publisher-stage.ts'
import { sampleArticle } from '../testing/sample-content.ts'
import { treeOf } from '../testing/tree-of.ts'
import { createPreviewDoor } from './preview-door.ts'

const main = 'moha.gov.vn'
const at = '2026-11-23T09:00:00.123Z'

const stage = publisherStage()
let opened: ReturnType<typeof openTestPublisher>
let server: ReturnType<typeof createControlServer>
let door: string
/** What the CMS says of drafts, by key; a fault where none is set. */
let drafts: Map<string, PreviewAnswer | null>
let now: number

beforeEach(async () => {
  opened = stage.open(freshRoot(), { pollMs: 3_600_000 })
  await opened.publisher.publish(usual)
  drafts = new Map()
  now = Date.now()
  const { publisher, context, www } = opened
  const client = {
    async draft(claim: PreviewClaim) {
      const answer = drafts.get(documentKey(claim))
      if (answer === undefined) throw new FeedFault('unreachable', 'the CMS did not answer')
      return answer
    },
    async file(_: PreviewClaim, digest: string, _limit: number, take: (chunk: Uint8Array) => void) {
      const bytes = stage.cms.files.get(digest)
      if (!bytes) throw new FeedFault('missing', 'no such file')
      take(bytes)
    },
  }
  const preview = createPreviewDoor({ publisher, context, client, secret: testSecret, www, now: () => now })
  server = createControlServer({ publisher, secret: testSecret, now: () => now, preview })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  door = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

type Reviewed = Extract<PublishedDocument, { locale: string }>

/** Makes a draft known to the CMS and gives what the panel would send an editor to. */
async function linkTo(document: Reviewed, files: FileDocument[] = [], publishAt = at): Promise<string> {
  drafts.set(documentKey(document), { status: 'ready', document, files })
  return link({ type: document.type, documentId: document.documentId, locale: document.locale, publishAt })
}
const link = async (claim: Omit<PreviewClaim, 'expiresAt'>) =>
  `/_preview?token=${await signPreview(testSecret, { ...claim, expiresAt: Math.floor(now / 1000) + 900 })}`

const get = (path: string, cookie = '') =>
  fetch(`${door}${path}`, { redirect: 'manual', headers: cookie ? { cookie } : {} })

/** Opens a preview as a browser does. */
async function open(path: string) {
  const answer = await get(path)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { answer, cookie, path: answer.headers.get('location') ?? '', get: (at: string) => get(at, cookie) }
}

const withoutBanner = (html: string) => html.replace(/<aside data-preview[\s\S]*?<\/aside>/, '')
const publicPage = (host: string, path: string) => readFileSync(join(opened.www, host, path, 'index.html'), 'utf8')
const draft = (overrides: Parameters<typeof exampleArticle>[0] = {}) =>
  exampleArticle({
    ...{
      documentId: 'ban-thao',
      slug: 'ban-thao-moi',
      title: 'Bản thảo mới',
      firstPublishedAt: at,
      lastPublishedAt: at,
    },
    ...overrides,
  })

/** Looks at a draft, then publishes it, and expects one page of both. */
async function expectSamePage(document: Reviewed, host: string, path: string) {
  const preview = await open(await linkTo(document))
  expect(preview.answer.status).toBe(303)
  expect(preview.path).toBe(path)
  const seen = await (await preview.get(path)).text()
  expect(seen).toMatch(/<body><aside data-preview/)
  stage.cms.put(document)
  await opened.publisher.publish(usual)
  expect(withoutBanner(seen)).toBe(publicPage(host, path))
}

describe('the preview of a draft', () => {
  it('equals the page published at that instant byte for byte but for its banner', () =>
    expectSamePage(draft(), main, '/tin/ban-thao-moi/'))

  it('does so in English', () => expectSamePage(draft({ locale: 'en' }), main, '/en/tin/ban-thao-moi/'))

  it('does so on a sub-portal', () =>
    expectSamePage(draft({ subPortalId: 'subportal-vucchc', channelId: null }), `vucchc.${main}`, '/tin/ban-thao-moi/'))

  it('does so for an edit of what is live, under another address', async () => {
    const edited = {
      ...sampleArticle(2, { title: 'Bài hai, sửa', slug: 'bai-hai-sua', formerSlugs: ['bai-so-2'] }),
      lastPublishedAt: at,
    } as Reviewed
    const preview = await open(await linkTo(edited))
    const former = await (await preview.get('/tin/bai-so-2/')).text()
    expect(former).toContain('/tin/bai-hai-sua/')
    expect(publicPage(main, '/tin/bai-so-2/')).not.toContain('/tin/bai-hai-sua/')
    await expectSamePage(edited, main, '/tin/bai-hai-sua/')
    expect(withoutBanner(former)).toBe(publicPage(main, '/tin/bai-so-2/'))
  })

  it('shows it as it will be then, not as it would be now: a comment period that has begun', async () => {
    const document = exampleDraftForComment({
      ...{ documentId: 'y-kien', slug: 'y-kien', firstPublishedAt: at, lastPublishedAt: at },
      ...{ opensAt: '2100-01-01T00:00:00.000Z', closesAt: '2100-03-01T00:00:00.000Z' },
    })
    const early = await open(await linkTo(document, [], '2026-11-01T00:00:00.000Z'))
    expect(await (await early.get('/du-thao/y-kien/')).text()).toContain('upcoming')
    const late = await open(await linkTo(document, [], '2100-02-01T00:00:00.000Z'))
    expect(await (await late.get('/du-thao/y-kien/')).text()).not.toContain('upcoming')
  })

  it('shows it in the lists of the portal, and every other page as it is', async () => {
    const preview = await open(await linkTo(draft()))
    const home = await (await preview.get('/')).text()
    expect(home).toContain('Bản thảo mới')
    expect(publicPage(main, '/')).not.toContain('Bản thảo mới')
    const other = await (await preview.get('/tin/bai-so-3/')).text()
    expect(withoutBanner(other)).toBe(publicPage(main, '/tin/bai-so-3/'))
    stage.cms.put(draft())
    await opened.publisher.publish(usual)
    expect(withoutBanner(home)).toBe(publicPage(main, '/'))
  })

  it('serves its files at their final addresses, from the CMS and to nobody without the preview', async () => {
    const bytes = stage.cms.addFile('a picture nobody has seen')
    const picture = exampleFile({ documentId: 'anh-moi', name: 'anh-moi.jpg', ...bytes })
    const document = draft({ coverFileId: 'anh-moi' })
    const preview = await open(await linkTo(document, [picture]))
    const path = `/tep/${bytes.digest.slice(0, 16)}/anh-moi.jpg`
    expect(await (await preview.get(preview.path)).text()).toContain(path)
    const answer = await preview.get(path)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(hash('sha256', Buffer.from(await answer.arrayBuffer()))).toBe(bytes.digest)
    expect((await get(path)).status).toBe(403)
    const another = await open(await linkTo(draft({ documentId: 'khac', slug: 'khac' })))
    expect((await another.get(path)).status).toBe(404)
  })

  it('P2 never reaches the public tree, nor what the next publish makes of it', async () => {
    const before = treeOf(opened.www)
    const picture = exampleFile({
      documentId: 'anh-moi',
      name: 'anh-moi.jpg',
      ...stage.cms.addFile('a picture nobody has seen'),
    })
    const preview = await open(await linkTo(draft({ coverFileId: 'anh-moi' }), [picture]))
    for (const path of [preview.path, '/', '/sitemap.xml', '/rss.xml', '/chuyen-muc/tin-tuc/']) await preview.get(path)
    expect(treeOf(opened.www)).toEqual(before)
    stage.cms.put(sampleArticle(50))
    await opened.publisher.publish(usual)
    expect(treeOf(opened.www)).toEqual(await stage.freshTree())
    for (const text of Object.keys(treeOf(opened.www))) expect(text).not.toContain('ban-thao-moi')
  })

  it('shows the newest text at each look, and can be looked at while documents are published', async () => {
    const preview = await open(await linkTo(draft()))
    await linkTo(draft({ title: 'Bản thảo sửa tiếp', body: exampleBody }))
    const publishing = Promise.all(
      [60, 61, 62].map((n) => {
        stage.cms.put(sampleArticle(n))
        return opened.publisher.publish(usual)
      }),
    )
    const pages = await Promise.all(Array.from({ length: 6 }, async () => (await preview.get(preview.path)).text()))
    await publishing
    for (const page of pages) expect(page).toContain('Bản thảo sửa tiếp')
    expect(publicPage(main, '/tin/bai-so-62/')).toContain('Bài số 62')
  })
})

describe('the preview address', () => {
  it('refuses a token that is expired, altered, of another secret, or missing', async () => {
    const path = await linkTo(draft())
    const preview = await open(path)
    const altered = path.replace(/token=(.)/, (_, first: string) => `token=${first === 'A' ? 'B' : 'A'}`)
    expect((await get(altered)).status).toBe(403)
    expect((await get('/_preview')).status).toBe(403)
    expect((await get('/')).status).toBe(403)
    expect((await get('/tin/ban-thao-moi/', `cong-preview=${'x'.repeat(80)}~${main}`)).status).toBe(403)
    now += 901_000
    const late = await get(path)
    expect(late.status).toBe(403)
    expect(await late.text()).toContain('đã hết hạn')
    expect((await preview.get(preview.path)).status).toBe(403)
  })

  it('is kept by nobody, indexed by nobody, and its cookie is out of reach of scripts', async () => {
    const preview = await open(await linkTo(draft()))
    expect(preview.answer.headers.get('set-cookie')).toMatch(/; Path=\/; Max-Age=9\d\d; HttpOnly; SameSite=Lax$/)
    for (const path of [preview.path, '/', '/khong-co/', '/sitemap.xml']) {
      const { headers } = await preview.get(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    }
  })

  it('says what is missing where a draft cannot be shown yet', async () => {
    drafts.set('article:thieu:vi', { status: 'incomplete', title: 'Bài <thiếu>', missing: ['Nội dung', 'Đường dẫn'] })
    const answer = await get(await link({ type: 'article', documentId: 'thieu', locale: 'vi', publishAt: at }))
    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toContain('Chưa xem trước được “Bài &lt;thiếu>”')
    expect(text).toContain('<li>Nội dung</li><li>Đường dẫn</li>')
  })

  it('says so where there is no draft, no public page of it, or no answer of the CMS', async () => {
    const claim = { type: 'article', documentId: 'khong-co', locale: 'vi', publishAt: at } as const
    expect((await get(await link(claim))).status).toBe(503)
    drafts.set('article:khong-co:vi', null)
    const gone = await get(await link(claim))
    expect([gone.status, (await gone.text()).includes('Không có bản thảo')]).toEqual([404, true])
    const over = await get(await linkTo(draft({ publishUntil: '2026-11-01T00:00:00.000Z' })))
    expect([over.status, (await over.text()).includes('chưa có trang công khai')]).toEqual([404, true])
  })

  it('B5 leads nowhere but into the public tree of the portal', async () => {
    const preview = await open(await linkTo(draft()))
    for (const path of [
      '/../data/store.sqlite',
      '/%2e%2e/%2e%2e/data/store.sqlite',
      '/..%2f..%2fdata/',
      '/.publisher/owner.sqlite',
      '/%00',
      '/%zz',
      '/tin',
    ])
      expect([302, 404]).toContain((await preview.get(path)).status)
    const foreign = preview.cookie.replace(/~.*/, '~..')
    expect((await get('/data/store.sqlite', foreign)).status).toBe(404)
  })

  it('leaves the control addresses as they are', async () => {
    expect((await get('/health')).headers.get('content-type')).toContain('json')
    expect((await fetch(`${door}/nudge`, { method: 'POST', body: '{}' })).status).toBe(401)
    expect((await fetch(`${door}/tin/x/`, { method: 'POST', body: '{}' })).status).toBe(404)
  })
})
