import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { benchSettings } from '../../src/bench/bench-settings.ts'
import { checkPage } from '../../src/bench/site/browser/check-page.ts'
import { writeSearchedTree } from '../../src/bench/write-searched-tree.ts'
import type { RunningPart } from '../../src/parts/running-part.ts'
import { startStaticServer } from '../../src/parts/static-server.ts'
import { launchChromium } from '../journey/launch-chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'cong-search-'))
const parts: RunningPart[] = []
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  const settings = await benchSettings(folder)
  // Enough for a base of its own beside the delta.
  await writeSearchedTree(folder, 220)
  await startStaticServer(settings, (part) => parts.push(part))
  address = `http://localhost:${settings.ports.site}/tim-kiem/`
  browser = await launchChromium()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  for (const part of parts) await part.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  page = await (await browser.newContext()).newPage()
  await page.goto(address)
})

const field = () => page.getByRole('combobox', { name: /Từ khóa/ })
const answered = () => page.waitForSelector('[data-results]:not([aria-busy]) > ol')

it('W1 the arrow keys choose a suggested name and Enter opens its page', async () => {
  await field().fill('trung tâm thôg tin')
  await page.waitForSelector('[role=listbox]:not([hidden])')
  await field().press('ArrowDown')
  const chosen = page.locator('[role=option][aria-selected=true]')
  expect(await chosen.textContent()).toBe('Trung tâm Thông tin')
  expect(await field().getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  await field().press('Enter')
  await page.waitForURL('**/don-vi/ttt/')
})

it('W1 Escape closes the suggestions and keeps the words', async () => {
  await field().fill('van phong')
  await page.waitForSelector('[role=listbox]:not([hidden])')
  await field().press('Escape')
  expect(await page.locator('[role=listbox]').isHidden()).toBe(true)
  expect(await field().getAttribute('aria-expanded')).toBe('false')
  expect(await field().inputValue()).toBe('van phong')
})

it('W1 what was found is announced', async () => {
  await field().fill('người giữ hẹn')
  await answered()
  expect(await page.locator('#search [role=status]').textContent()).toMatch(/^\d+ kết quả/)
})

it('BP-4.1b BP-7.3m an item only a sub-portal has is found on the main portal, with that portal’s name and address', async () => {
  await field().fill('người giữ hẹn')
  await answered()
  const first = page.locator('[data-results] > ol > li').first()
  expect(await first.textContent()).toContain('Trên trang Trang thông tin Vụ Cải cách hành chính')
  expect(await first.locator('a').first().getAttribute('href')).toMatch(/^http:\/\/vucchc\.localhost:\d+\/tin\//)
})

it('puts the newest first where that is asked for', async () => {
  await field().fill('hồ sơ')
  await answered()
  await page.getByLabel('Sắp xếp').selectOption('date')
  await page.waitForURL('**sort=date')
  await answered()
  const days = await page.locator('[data-results] .search-facts').allTextContents()
  const years = days.flatMap((text) => /\/(\d{4})/.exec(text)?.[1] ?? [])
  expect(years).toEqual([...years].sort().reverse())
})

it('offers what to do next where nothing is found: the filters away, and the list to browse', async () => {
  await page.goto(`${address}?q=${encodeURIComponent('Khau Lìn')}&type=person`)
  await page.waitForSelector('[data-results]:not([aria-busy])')
  await expect.poll(() => page.locator('#search [role=status]').textContent()).toMatch(/^0 kết quả/)
  expect(await page.locator('[data-results] h2').textContent()).toBe('Xem theo danh mục')
  await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click()
  await answered()
  expect(await page.locator('[data-results] > ol > li').first().textContent()).toContain('Khau Lìn')
})

it('marks in the extract what was asked for', async () => {
  await field().fill('máy in chạy pin')
  await answered()
  expect(await page.locator('[data-results] > ol mark').first().textContent()).toMatch(/máy|in|chạy|pin/i)
})

it.each<[string, () => Promise<unknown>]>([
  ['before anything is typed', async () => {}],
  [
    'with names suggested',
    async () => {
      await field().fill('trung tâm')
      await page.waitForSelector('[role=listbox]:not([hidden])')
      await field().press('ArrowDown')
      await answered()
    },
  ],
  [
    'with results',
    async () => {
      await field().fill('thủ tục hành chính')
      await answered()
      await field().press('Escape')
    },
  ],
  [
    'with filters chosen',
    async () => {
      await page.goto(`${address}?q=c%C3%B4ng&type=article&sort=date`)
      await answered()
    },
  ],
  [
    'with nothing found',
    async () => {
      await page.goto(`${address}?q=xyzzyq&type=article`)
      await page.waitForSelector('[data-results]:not([aria-busy]) button')
    },
  ],
  [
    'with the index out of reach',
    async () => {
      await page.route('**/search/**', (route) => route.abort())
      await page.goto(`${address}?q=a`)
      await page.getByText('Không tải được dữ liệu tìm kiếm').waitFor()
    },
  ],
])(
  'W1 breaks no rule of axe %s',
  async (name, bring) => {
    await bring()
    const issues = await checkPage(page, name)
    expect(issues.map(({ words }) => words)).toEqual([])
  },
  60_000,
)

it('suggests the nearest pages where an address is not there, once its reader touches something', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.resourceType()))
  await page.goto(address.replace('/tim-kiem/', '/tin/xa-dong-say-moi-ho-so-co-nguoi-giu-hen/'))
  expect(asked).not.toContain('script')
  await page.getByRole('button', { name: 'Tìm trang có địa chỉ gần giống' }).click()
  await page.getByRole('heading', { name: 'Có phải bạn tìm' }).waitFor()
  expect(await page.locator('[data-suggest] li').first().textContent()).toContain('Xã Đồng Sậy')
  expect((await checkPage(page, '404')).map(({ words }) => words)).toEqual([])
})
