import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Worker } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './journey/launch-chromium.ts'
import { serveExamples } from './pictures/serve-examples.ts'

const article = '/tin/tin-so-0/'
const law = '/van-ban/van-ban-0/'
const hour = 60 * 60_000

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
  context = await browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  withdraw([])
})
afterEach(() => context.close())

const visit = (path: string) => page.goto(site.origin + path)
const heading = () => page.locator('h1').textContent()
const kept = () =>
  page.evaluate(async () => (await (await caches.open('cong-pages')).keys()).map(({ url }) => new URL(url).pathname))
const withdraw = (paths: readonly string[]) => {
  const digests = paths.map((path) => createHash('sha256').update(path).digest('hex').slice(0, 16))
  mkdirSync(join(site.folder, 'search'), { recursive: true })
  writeFileSync(join(site.folder, 'search', 'withdrawn.json'), JSON.stringify(digests))
}

/** Opens a page and touches it: from now on the device keeps what is visited. */
async function begin(path = article): Promise<Worker> {
  await visit(path)
  await page.keyboard.press('Shift')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(kept).toContain(path)
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('There is no service worker.')
  return worker
}

/** The device's clock goes on. */
const pass = (worker: Worker, ms: number) =>
  worker.evaluate((gone) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + gone
  }, ms)

describe('without a connection', () => {
  it('W3 nothing is registered before the reader touches anything', async () => {
    await visit(article)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })

  it('shows a page visited before, looking as it did, and says that it is a copy', async () => {
    await begin()
    const title = await heading()
    const colour = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
    await context.setOffline(true)
    await visit(article)
    expect(await heading()).toBe(title)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe(colour)
    expect(await page.locator('main .notice').first().textContent()).toMatch(/^Không có kết nối\. Đây là bản giữ/)
  })

  it('of other pages says so, and lists those that are kept', async () => {
    await begin()
    await visit(law)
    await expect.poll(kept).toContain(law)
    await context.setOffline(true)
    await visit('/danh-ba/')
    expect(await heading()).toBe('Không có kết nối')
    const links = page.locator('[data-kept] a')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([law, article])
    await links.last().click()
    await page.waitForURL(`**${article}`)
    expect(await page.locator('main .notice').first().textContent()).toContain('bản giữ')
  })

  it('speaks the language of the address asked for', async () => {
    await begin()
    await context.setOffline(true)
    await visit('/en/danh-ba/')
    expect(await heading()).toBe('No connection')
  })

  it('shows nothing that is older than 24 hours', async () => {
    const worker = await begin()
    await context.setOffline(true)
    await pass(worker, 23 * hour)
    await visit(article)
    expect(await heading()).not.toBe('Không có kết nối')
    await pass(worker, 2 * hour)
    await visit(article)
    expect(await heading()).toBe('Không có kết nối')
    expect(await kept()).toEqual([])
  })
})

describe('with a connection', () => {
  it('what was taken down is dropped, and so is a list that names it', async () => {
    const worker = await begin()
    const address = await page.locator('.neighbours a, main a[href^="/tin/"]').first().getAttribute('href')
    await visit(law)
    await expect.poll(kept).toEqual([article, law])
    withdraw([String(address), '/tin/khac/'])
    await pass(worker, hour)
    await visit('/don-vi/')
    await expect.poll(kept).toEqual([law, '/don-vi/'])
    withdraw([law])
    await pass(worker, hour)
    await visit('/don-vi/')
    await expect.poll(kept).toEqual(['/don-vi/'])
    await context.setOffline(true)
    await visit(law)
    expect(await heading()).toBe('Không có kết nối')
  })

  it('a page that is gone is dropped when it is asked for', async () => {
    await begin()
    const address = '/tin/se-go/'
    mkdirSync(join(site.folder, address))
    writeFileSync(join(site.folder, address, 'index.html'), '<!doctype html><title>Sẽ gỡ</title>')
    await visit(address)
    await expect.poll(kept).toContain(address)
    rmSync(join(site.folder, address), { recursive: true })
    await visit(address)
    await expect.poll(kept).not.toContain(address)
  })

  it('what is searched for, what is sent and what is not to be indexed is never kept', async () => {
    await begin()
    for (const path of ['/tim-kiem/', '/tim-kiem/?q=benh+an', `${law}?q=benh+an`, '/khong-co-trang-nay/'])
      await visit(path)
    await page.evaluate(() => fetch('/api/public/gop-y', { method: 'POST', body: 'benh an' }).catch(() => {}))
    const everything = await page.evaluate(async () => {
      const names = await caches.keys()
      const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return found
        .flat()
        .map(({ url }) => new URL(url))
        .map(({ pathname, search }) => pathname + search)
    })
    const pages = everything.filter((address) => !address.startsWith('/_astro/'))
    expect(pages.sort()).toEqual(['/en/ngoai-tuyen/', '/ngoai-tuyen/', article])
  })

  it('a preview keeps nothing', async () => {
    await page.route('**/xem-truoc/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html><body><aside data-preview>Xem trước</aside>',
      }),
    )
    await visit(article)
    const reader = await page.locator('html').getAttribute('data-reader')
    await visit('/xem-truoc/')
    await page.evaluate(`import(${JSON.stringify(reader)})`)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})
