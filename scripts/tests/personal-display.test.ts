import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './journey/launch-chromium.ts'
import { serveExamples } from './pictures/serve-examples.ts'

let site: Awaited<ReturnType<typeof serveExamples>>
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  site = await serveExamples()
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  page.setDefaultTimeout(5000)
})
afterEach(() => context.close())

const open = async () => {
  if ((await page.locator('.display[open]').count()) === 0) await page.locator('.display summary').click()
}
const choose = async (name: string) => {
  await open()
  await page.getByLabel(name, { exact: true }).check()
}
const kept = (name: string) => page.locator('html').getAttribute(`data-${name}`)

describe('personal display', () => {
  it('BP-2.1 keeps text size and contrast over a reload and on other pages', async () => {
    await page.goto(`${site.origin}/`)
    const before = await page.evaluate(() => getComputedStyle(document.body).fontSize)
    await choose('Rất lớn')
    await page.getByLabel('Tương phản cao').check()
    await expect.poll(() => kept('contrast')).toBe('more')
    await page.reload()
    expect(await kept('size')).toBe('largest')
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).not.toBe(before)
    await page.goto(`${site.origin}/tin/tin-so-0/`)
    expect(await kept('contrast')).toBe('more')
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  })

  it('BP-2.1 sends no request for a choice but the one for the script itself, once', async () => {
    await page.goto(`${site.origin}/`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await choose('Lớn')
    await choose('Tương phản cao')
    await expect.poll(() => kept('size')).toBe('large')
    expect(asked).toEqual([expect.stringMatching(/^GET \/_astro\/reader-[\w-]+\.js$/)])
  })

  it('W3 loads no script file before the reader touches anything', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    await page.goto(`${site.origin}/tin/tin-so-0/`, { waitUntil: 'networkidle' })
    expect(asked).not.toContain('script')
  })

  it('BP-2.1 puts a followed channel first on the home page', async () => {
    await page.goto(`${site.origin}/chuyen-muc/tin-tuc/`)
    const path = '/chuyen-muc/cai-cach-hanh-chinh/'
    await page.locator('[data-act=follow]').evaluate((button, value) => button.setAttribute('value', value), path)
    await page.locator('[data-act=follow]').click()
    await expect.poll(() => page.locator('[data-act=follow]').getAttribute('aria-pressed')).toBe('true')
    await page.goto(`${site.origin}/`)
    expect(await page.locator('[data-channel]').first().getAttribute('data-channel')).toBe(path)
    await open()
    await expect.poll(() => page.locator('[data-followed] a').getAttribute('href')).toBe(path)
  })

  it('BP-2.1 begins a visit in the language chosen, and lets the reader change it', async () => {
    await page.goto(`${site.origin}/`)
    await open()
    await page.getByLabel('Ngôn ngữ khi vào trang').selectOption('en')
    await expect.poll(() => page.evaluate(() => localStorage.cong)).toContain('en')
    const visit = await context.newPage()
    await visit.goto(`${site.origin}/`)
    await visit.waitForURL(`${site.origin}/en/`)
    await visit.getByRole('link', { name: 'Tiếng Việt' }).click()
    await visit.waitForURL(`${site.origin}/`)
    expect(await visit.locator('html').getAttribute('lang')).toBe('vi')
  })

  it('BP-2.1 keeps what was chosen before the script had come', async () => {
    await page.route('**/_astro/reader-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await page.goto(`${site.origin}/`)
    await open()
    await page.getByLabel('Tương phản cao').check()
    await page.getByLabel('Lớn', { exact: true }).check()
    await page.getByLabel('Ngôn ngữ khi vào trang').selectOption('en')
    await expect.poll(() => page.evaluate(() => localStorage.cong)).toContain('en')
    expect(JSON.parse(await page.evaluate(() => localStorage.cong))).toEqual({
      size: 'large',
      contrast: 'more',
      locale: 'en',
    })
    expect(await page.getByLabel('Lớn', { exact: true }).isChecked()).toBe(true)
  })

  it('MOHA-2.5 copies the attribution line word for word', async () => {
    await page.goto(`${site.origin}/tin/tin-so-0/`)
    await page.locator('.document-foot [data-act=copy]').first().click()
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Đã chép')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Nguồn: Cổng thông tin điện tử Bộ Nội vụ')
  })

  it('MOHA-11.3b copies how to cite a place in a law', async () => {
    await page.goto(`${site.origin}/van-ban/van-ban-0/`)
    await page.keyboard.press('Shift')
    await page.waitForLoadState('networkidle')
    await page.locator('#dieu-2-khoan-1 .permalink').click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('khoản 1 Điều 2 Quyết định 2025/QĐ-BNV\nhttps://moha.gov.vn/van-ban/van-ban-0/#dieu-2-khoan-1')
  })

  it('W2 hides what would do nothing without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(`${site.origin}/tin/tin-so-0/`)
    expect(await plain.locator('.needs-script:visible').count()).toBe(0)
    await plain.close()
  })

  it('runs under the policy the web server sends, with nothing refused', async () => {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${site.origin}/du-thao/du-thao-0/`)
    await choose('Lớn')
    expect(errors.filter((error) => !error.includes('/tep/'))).toEqual([])
    expect(await kept('js')).toBe('')
  })
})
