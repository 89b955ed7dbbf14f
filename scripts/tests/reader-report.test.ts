import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPage } from '../src/bench/site/browser/check-page.ts'
import { launchChromium } from './journey/launch-chromium.ts'
import { openPanel, type PanelPage } from './journey/panel-page.ts'
import { type Stack, startStack } from './stack/start-stack.ts'

/** CONG_PICTURES names a folder pictures are taken into. */
const pictures = process.env.CONG_PICTURES
const title = 'Lịch tiếp công dân của Bộ'

describe('from a reader without JavaScript to the desk', () => {
  let stack: Stack
  let browser: Browser
  let reader: Page
  let editor: PanelPage
  let address: string

  beforeAll(async () => {
    stack = await startStack()
    const key = await stack.desk.write('reporter', 'article', { title })
    await stack.desk.publish(key)
    await stack.publisher.inStep()
    address = new URL((await stack.desk.open('editor', key)).outcome.urls[0] ?? '').pathname
    browser = await launchChromium()
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    reader = await context.newPage()
    editor = await openPanel(browser, stack.cms.url, stack.accounts.editor)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  }, 120_000)

  const look = async (page: Page, name: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }
  const fits = () => reader.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)

  it('HY-12.1 a form that lacks something comes back with all that was written, readable on a phone', async () => {
    await reader.goto(`${stack.siteOf()}${address}`)
    await reader.getByText('Báo nội dung đã cũ hoặc có lỗi').click()
    await look(reader, 'bao-loi-mo')
    await reader.getByLabel('Trang này có vấn đề gì?').selectOption('Vấn đề khác')
    await reader.getByLabel(/Thư điện tử/).fill('ha@example.vn')
    await reader.getByRole('button', { name: 'Gửi' }).click()
    await reader.getByRole('heading', { name: 'Chưa gửi được' }).waitFor()
    await look(reader, 'bao-loi-tra-lai')
    expect(await fits()).toBe(true)
    expect(await reader.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none')
    expect(await reader.getByLabel(/Thư điện tử/).inputValue()).toBe('ha@example.vn')
    await reader.getByLabel(/Mô tả cụ thể/).fill('Lịch này của năm trước.')
    await reader.getByRole('button', { name: 'Gửi' }).click()
    await reader.getByRole('heading', { name: 'Đã nhận báo của bạn' }).waitFor()
    expect(new URL(reader.url()).pathname).toBe('/da-nhan-bao/')
    expect(await reader.context().cookies()).toEqual([])
    await look(reader, 'bao-loi-da-nhan')
  }, 120_000)

  it('W1 breaks no rule of axe and fits the window, open on the page as well as where it comes back', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${stack.siteOf()}${address}`)
    await page.getByText('Báo nội dung đã cũ hoặc có lỗi').click()
    const open = await checkPage(page, 'open')
    await page.getByLabel('Trang này có vấn đề gì?').selectOption('Vấn đề khác')
    await page.getByRole('button', { name: 'Gửi' }).click()
    await page.getByRole('heading', { name: 'Chưa gửi được' }).waitFor()
    const back = await checkPage(page, 'back')
    expect([...open, ...back].map(({ words }) => words)).toEqual([])
  }, 120_000)

  it('HY-12.1 the reported page appears on the deadline board, and the desk decides what becomes of it', async () => {
    const { page } = editor
    await page.goto(`${stack.cms.url}/admin/thoi-han`)
    await page.getByRole('heading', { name: 'Bạn đọc báo lỗi (1)' }).waitFor()
    await look(page, 'bao-loi-thoi-han')
    await page.getByRole('link', { name: 'Xem và xử lý báo cáo của bạn đọc' }).click()
    await page.getByText('Lịch này của năm trước.').waitFor()
    await page.getByRole('button', { name: 'Nhận xem' }).click()
    await page.getByText('Đang xem', { exact: true }).waitFor()
    await look(page, 'bao-loi-danh-sach')
    await page.getByRole('button', { name: 'Đã xử lý', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Đã thay lịch mới.')
    await look(page, 'bao-loi-hop-thoai')
    await page.getByRole('dialog').getByRole('button', { name: 'Đã xử lý', exact: true }).click()
    await page.getByText('Không có báo cáo nào ở mục này.').waitFor()
    await page.getByRole('button', { name: /^Đã xử lý \(1\)|^Đã xử lý 1/ }).click()
    await page.getByText('“Đã thay lịch mới.”').waitFor()
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { name: title }).waitFor()
  }, 120_000)
})
