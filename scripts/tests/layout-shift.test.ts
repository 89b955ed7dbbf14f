import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from './journey/launch-chromium.ts'
import { serveExamples } from './pictures/serve-examples.ts'

let site: Awaited<ReturnType<typeof serveExamples>>
let browser: Browser

beforeAll(async () => {
  site = await serveExamples()
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const shiftOf = `new Promise((done) => {
  let sum = 0
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value }))
    .observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => done(sum), 100)
})`

it.each([360, 1280])('W3 moves nothing at %i px when the face of headings comes late', async (width) => {
  for (const path of ['/', '/tin/tin-so-0/', '/van-ban/van-ban-0/', '/dich-vu-cong/dich-vu-0/']) {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    let late = 0
    await page.route('**/*.woff2', async (route) => {
      await page.waitForTimeout(300)
      late += 1
      await route.continue()
    })
    await page.goto(`${site.origin}${path}`)
    await page.evaluate('document.fonts.ready')
    expect(late).toBeGreaterThan(0)
    expect(await page.evaluate(shiftOf), path).toBeLessThan(0.005)
    await page.close()
  }
})
