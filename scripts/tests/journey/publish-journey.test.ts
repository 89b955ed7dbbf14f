import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Stack, startStack } from '../stack/start-stack.ts'
import { launchChromium } from './launch-chromium.ts'
import { openPanel, type PanelPage } from './panel-page.ts'
import { publicPlaces } from './public-places.ts'

const title = 'Đường Đồng Đăng thông xe sớm hai tháng'
const article = {
  path: '/tin/duong-dong-dang-thong-xe-som-hai-thang/',
  channel: 'hoat-dong-cua-bo',
  query: 'duong dong dang',
}
const everywhere = { page: true, list: true, feed: true, sitemap: true, search: true }
const nowhere = { page: false, list: false, feed: false, sitemap: false, search: false }
const fileSchema = z.looseObject({ url: z.string(), hash: z.string(), ext: z.string() })

describe('from a reporter’s keyboard to the public portal and back', () => {
  let stack: Stack
  let browser: Browser
  let reporter: PanelPage
  let editor: PanelPage
  let chief: PanelPage
  let documentId = ''
  /** Addresses of the draft's file at the CMS that must never answer: plain, altered, expired. */
  let closed: string[] = []
  const key = () => ({ type: 'article', documentId, locale: 'vi' }) as const

  beforeAll(async () => {
    stack = await startStack({ content: true })
    browser = await launchChromium()
    reporter = await openPanel(browser, stack.cms.url, stack.accounts.reporter)
    editor = await openPanel(browser, stack.cms.url, stack.accounts.editor)
    chief = await openPanel(browser, stack.cms.url, stack.accounts.chief)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  }, 120_000)

  const fileIsClosed = async () => {
    for (const url of closed) expect((await fetch(url)).status, url).toBe(404)
  }

  it('MOHA-11.3dd-2 a reporter writes an article in the panel and sends it', async () => {
    const { page } = reporter
    // As the list's own button opens it: with the language in the address. Without it the form starts over once.
    await page.goto(
      `${stack.cms.url}/admin/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=vi`,
    )
    await page.getByLabel('Tiêu đề').fill(title)
    await page.getByLabel('Tóm tắt').fill('Người dân đi lại thuận tiện hơn.')
    await page.locator('.ProseMirror').click()
    await page.keyboard.type('Sáng nay tuyến đường được đưa vào sử dụng.')
    for (const [label, name] of [
      ['Chuyên mục', 'Hoạt động của Bộ'],
      ['Chủ đề', 'Cải cách'],
    ] as const) {
      const box = page.getByRole('combobox', { name: new RegExp(`^${label}`) }).first()
      await box.click()
      await box.fill(name)
      await page.getByRole('option').filter({ hasText: name }).first().click()
    }
    await reporter.save()
    documentId = /article\/([a-z0-9]+)/.exec(page.url())?.[1] ?? ''
    expect(documentId).not.toBe('')

    const file = await stack.desk.upload('reporter', {
      name: 'so-do.txt',
      bytes: new TextEncoder().encode('Sơ đồ tuyến'),
      type: 'text/plain',
    })
    await stack.desk.edit('reporter', key(), { attachments: [file.id] })
    const stored = fileSchema.parse(await (await stack.as('reporter')).must('GET', `/upload/files/${file.id}`))
    const signed = new URL(stored.url, stack.cms.url)
    expect((await fetch(signed)).status, 'the signed address answers while it is fresh').toBe(200)
    const altered = new URL(signed)
    altered.searchParams.set('signature', `${altered.searchParams.get('signature')?.slice(0, -2)}00`)
    const expired = new URL(signed)
    expired.searchParams.set('expires', '1700000000')
    closed = [
      `${stack.cms.url}/uploads/${stored.hash}${stored.ext}`,
      `${signed.origin}${signed.pathname}`,
      altered.href,
      expired.href,
    ]
    await fileIsClosed()

    await page.reload()
    await page.getByLabel(/Đã kiểm tra độ mật/).check()
    await page.getByRole('button', { name: 'Lưu mục kiểm tra' }).click()
    await page.getByRole('button', { name: 'Gửi Ban Biên tập', exact: true }).and(page.locator(':enabled')).waitFor()
    await reporter.press('Gửi Ban Biên tập')
    await reporter.sees('Chờ tiếp nhận')
    expect(await publicPlaces(stack, browser, article)).toEqual(nowhere)
  }, 300_000)

  it('MOHA-11.2a the standing office takes it, classifies it, edits it and sends it to the chief', async () => {
    await editor.openWork(title)
    await editor.press('Tiếp nhận')
    await editor.sees('Đang phân loại')
    await editor.press('Phân loại, chuyển biên tập', 'Thông tin giao thông cho người dân')
    await editor.sees('Đang biên tập')
    await editor.page.getByLabel('Tóm tắt').fill('Người dân đi lại thuận tiện hơn trước Tết.')
    await editor.save()
    await editor.press('Trình Tổng biên tập')
    await editor.sees('Chờ Tổng biên tập duyệt')
    await fileIsClosed()
  }, 300_000)

  it('A2 whoever wrote or submitted it is refused', async () => {
    expect(await editor.offers('Duyệt và xuất bản')).toBe(false)
    for (const who of ['reporter', 'editor'] as const) {
      const answer = await (await stack.as(who)).ask('POST', `/review/cases/article/${documentId}/vi/moves`, {
        move: 'approve',
      })
      expect(answer.status, who).toBe(403)
    }
    const member = await stack.desk.write('reporter.vucchc', 'article', {
      title: 'Bài của Vụ do thủ trưởng sửa',
      subPortal: stack.desk.structure.subPortal.get('vucchc'),
      channel: stack.desk.structure.channel.get('vucchc/mo-hinh-hay'),
    })
    await stack.desk.edit('head.vucchc', member, { summary: 'Thủ trưởng viết lại tóm tắt.' })
    await stack.desk.send(member)
    const own = await (await stack.as('head.vucchc')).ask(
      'POST',
      `/review/cases/article/${member.documentId}/vi/moves`,
      { move: 'headApprove' },
    )
    expect(own.status).toBe(403)
    expect(JSON.stringify(own.body)).toContain('SELF_APPROVAL')
    expect(await publicPlaces(stack, browser, article)).toEqual(nowhere)
  }, 120_000)

  it('CCHC-7.4a the chief approves, and it is at once live, listed, in the feed, in the sitemap and found without marks', async () => {
    await chief.openWork(title)
    await chief.press('Duyệt và xuất bản')
    await chief.sees(/Đã lên cổng lúc/)
    const link = chief.page.getByRole('link', { name: 'Xem trên cổng' }).first()
    expect(await link.getAttribute('href')).toBe(`${stack.siteOf()}${article.path}`)
    await stack.publisher.inStep()
    expect(await publicPlaces(stack, browser, article)).toEqual(everywhere)
    const page = stack.page('moha.gov.vn', article.path) ?? ''
    expect(page).toContain('trước Tết')
    const file = /href="(\/tep\/[0-9a-f]{16}\/[^"]+)"/.exec(page)?.[1]
    expect(await (await fetch(`${stack.siteOf()}${file}`)).text()).toBe('Sơ đồ tuyến')
    await fileIsClosed()
  }, 300_000)

  it('CCHC-7.4dd an edit of a live article changes nothing in public until it is approved', async () => {
    await stack.desk.edit('editor', key(), { summary: 'Bản sửa chưa được duyệt.' })
    await stack.publisher.inStep()
    expect(stack.page('moha.gov.vn', article.path)).not.toContain('Bản sửa chưa được duyệt')
  }, 120_000)

  it('the chief takes it down, and it is gone from all five', async () => {
    const second = await stack.desk.write('reporter', 'article', {
      title: 'Bài sẽ bị gỡ',
      channel: stack.desk.structure.channel.get('/hoat-dong-cua-bo'),
    })
    await stack.desk.publish(second)
    await stack.publisher.inStep()
    const place = { path: '/tin/bai-se-bi-go/', channel: article.channel, query: 'bai se bi go' }
    expect(await publicPlaces(stack, browser, place)).toEqual(everywhere)
    await chief.page.goto(
      `${stack.cms.url}/admin/content-manager/collection-types/api::article.article/${second.documentId}?plugins[i18n][locale]=vi`,
    )
    await chief.press('Gỡ khỏi cổng', 'Thông tin chưa chính xác, cần kiểm tra lại.', {
      'Lý do gỡ': 'Đăng nhầm, có sai sót',
    })
    await chief.sees(/Đã gỡ khỏi cổng lúc/)
    expect(await publicPlaces(stack, browser, place)).toEqual(nowhere)
    await fileIsClosed()
  }, 300_000)
})
