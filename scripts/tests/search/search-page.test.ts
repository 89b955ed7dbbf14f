import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { benchSettings } from '../../src/bench/bench-settings.ts'
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
