import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PreviewClaim, signPreview } from 'shared-types/publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { picture } from './operations/own-files.ts'
import type { CaseKey } from './stack/desk.ts'
import { type Stack, startStack } from './stack/start-stack.ts'

const main = 'moha.gov.vn'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
}, 300_000)
afterAll(() => stack?.stop(), 60_000)

const previewSchema = z.object({ url: z.url() })

/** Asks for a preview as that person in the panel, and opens it as a browser does. */
async function preview(key: CaseKey, who: 'reporter' | 'editor' | 'chief' = 'editor') {
  const path = `/review/cases/${key.type}/${key.documentId}/${key.locale}/preview`
  const { url } = previewSchema.parse(await (await stack.as(who)).must('POST', path, {}))
  return openPreview(url)
}
async function openPreview(url: string) {
  const opened = await fetch(url, { redirect: 'manual' })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const path = opened.headers.get('location') ?? ''
  const get = (at: string) => fetch(new URL(at, url), { redirect: 'manual', headers: { cookie } })
  return { status: opened.status, path, get, text: async (at = path) => (await get(at)).text() }
}
/** The preview of a draft as it would be published at a given instant. */
async function previewAt(key: CaseKey, publishAt: string) {
  const claim: PreviewClaim = { ...key, publishAt, expiresAt: Math.floor(Date.now() / 1000) + 60 }
  return openPreview(`${stack.publisher.url}/_preview?token=${await signPreview(stack.secret, claim)}`)
}
const withoutBanner = (html: string) => html.replace(/<aside data-preview[\s\S]*?<\/aside>/, '')
const publishedAt = async (key: CaseKey) => String((await stack.desk.open('admin', key)).case['lastPublishedAt'])

/** Everything a page says of when it was published, one for all. */
const instants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|\d\d:\d\d(?=\D)|\d{1,2}\/\d{1,2}\/\d{4}/g

/** Looks at a draft, publishes it, and compares the page with both previews: before it, and of the very instant. */
async function expectSamePage(key: CaseKey, host: string): Promise<string> {
  const before = await preview(key)
  expect(before.status).toBe(303)
  const seen = await before.text()
  expect(seen).toContain('Bản xem trước, chưa công bố')
  expect(stack.page(host, before.path) === withoutBanner(seen)).toBe(false)
  await stack.desk.publish(key)
  await stack.publisher.inStep()
  const page = stack.page(host, before.path) ?? ''
  const exact = await previewAt(key, await publishedAt(key))
  expect(withoutBanner(await exact.text())).toBe(page)
  expect(withoutBanner(seen).replace(instants, '…')).toBe(page.replace(instants, '…'))
  return before.path
}

describe('the preview of a draft', () => {
  it('equals its later page byte for byte but for the banner, pictures at their final addresses', async () => {
    const { id, documentId: fileId } = await stack.desk.upload('reporter', picture(7))
    const body = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Ảnh chụp tại hội nghị.' }] },
        { type: 'image', attrs: { fileId, alt: 'Hội nghị', caption: 'Quang cảnh' } },
      ],
    }
    const key = await stack.desk.write('reporter', 'article', { title: 'Hội nghị xem trước', cover: id, body })
    const draft = await preview(key, 'reporter')
    const [picturePath = ''] = /\/tep\/[0-9a-f]{16}\/[^"]+/.exec(await draft.text()) ?? []
    const seen = await draft.get(picturePath)
    expect(seen.headers.get('content-type')).toBe('image/png')
    expect(stack.page(main, picturePath)).toBeNull()
    expect(await expectSamePage(key, main)).toBe('/tin/hoi-nghi-xem-truoc/')
    const published = readFileSync(join(stack.wwwDir, main, picturePath))
    expect(published.equals(Buffer.from(await seen.arrayBuffer()))).toBe(true)
  })

  it('does so for the next version of what is live, under a new address', async () => {
    const key = await stack.desk.write('reporter', 'article', { title: 'Bài sẽ sửa' })
    await stack.desk.publish(key)
    await stack.desk.edit('reporter', key, { title: 'Bài đã sửa', slug: 'bai-da-sua' })
    expect(await expectSamePage(key, main)).toBe('/tin/bai-da-sua/')
    expect(stack.page(main, '/tin/bai-se-sua/')).toContain('/tin/bai-da-sua/')
  })

  it('does so in English', async () => {
    const key = await stack.desk.write('reporter', 'article', { title: 'A draft to look at' }, 'en')
    expect(await expectSamePage(key, main)).toBe('/en/tin/a-draft-to-look-at/')
  })

  it('does so on a sub-portal', async () => {
    const fields = {
      title: 'Tin của Vụ',
      subPortal: stack.desk.structure.subPortal.get('vucchc'),
      channel: [...stack.desk.structure.channel].find(([name]) => name.startsWith('vucchc/'))?.[1],
    }
    const key = await stack.desk.write('reporter.vucchc', 'article', fields)
    expect(await expectSamePage(key, 'vucchc.moha.gov.vn')).toBe('/tin/tin-cua-vu/')
  })

  it('P2 never reaches the public tree', async () => {
    const secret = `Chưa công bố ${randomBytes(6).toString('hex')}`
    const { id } = await stack.desk.upload('reporter', { ...picture(9), name: 'anh-chua-cong-bo.png' })
    const key = await stack.desk.write('reporter', 'article', { title: secret, cover: id })
    const draft = await preview(key)
    for (const path of [draft.path, '/', '/chuyen-muc/thong-bao/', '/sitemap.xml']) await draft.text(path)
    expect(await draft.text('/')).toContain(secret)
    await stack.publisher.inStep()
    const files = readdirSync(stack.wwwDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of files) {
      const path = join(file.parentPath, file.name)
      expect(path).not.toContain('anh-chua-cong-bo')
      expect(readFileSync(path).includes(secret), path).toBe(false)
    }
  })

  it('says in Vietnamese what is missing, and shows the page as soon as it is there', async () => {
    const key = await stack.desk.write('reporter', 'article', { title: 'Bài thiếu nội dung', body: null })
    const path = `/review/cases/article/${key.documentId}/vi/preview`
    const { url } = previewSchema.parse(await (await stack.as('reporter')).must('POST', path, {}))
    const missing = await fetch(url)
    expect(await missing.text()).toMatch(/Chưa xem trước được “Bài thiếu nội dung”[\s\S]*<li>Nội dung<\/li>/)
    await stack.desk.edit('reporter', key, { body: stack.desk.articleFields('x').body })
    expect((await openPreview(url)).status).toBe(303)
  })

  it('is refused for an altered or expired token', async () => {
    const key = await stack.desk.write('reporter', 'article', { title: 'Chỉ người có địa chỉ' })
    const path = `/review/cases/article/${key.documentId}/vi/preview`
    const { url } = previewSchema.parse(await (await stack.as('reporter')).must('POST', path, {}))
    const altered = url.replace(/token=(.)/, (_, first: string) => `token=${first === 'A' ? 'B' : 'A'}`)
    expect((await fetch(altered)).status).toBe(403)
    const claim: PreviewClaim = {
      ...key,
      publishAt: new Date().toISOString(),
      expiresAt: Math.floor(Date.now() / 1000) - 1,
    }
    const late = await fetch(`${stack.publisher.url}/_preview?token=${await signPreview(stack.secret, claim)}`)
    expect([late.status, (await late.text()).includes('đã hết hạn')]).toEqual([403, true])
  })
})
