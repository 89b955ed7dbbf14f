import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { z } from 'zod'

/** What a reader's first look at a page costs, before any touch of key or screen. Bytes as sent (compressed), bodies only. */
export interface PageWeight {
  address: string
  /** HTML, style sheets and script files. */
  textBytes: number
  scriptBytes: number
  fontBytes: number
  pictureBytes: number
  /** Addresses of script files. */
  scripts: string[]
  /** Addresses asked of another origin than the page's: must be none (P3). */
  foreign: string[]
  /** Cumulative layout shift, without unit. */
  layoutShift: number
}

/** Fonts come this much later than the page and than each other, as on a slow line: what then moves is seen everywhere. */
const fontMilliseconds = 300

/** Opens a page on a phone's window in a browser that knows nothing yet, and waits until nothing more comes. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 360, height: 780 } })
  try {
    const page = await context.newPage()
    const answered: Promise<{ type: string; url: string; bytes: number }>[] = []
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('requestfinished', (request) =>
      answered.push(
        request.sizes().then(({ responseBodySize }) => ({
          ...{ type: request.resourceType(), url: request.url(), bytes: responseBodySize },
        })),
      ),
    )
    let fonts = 0
    await page.route('**/*.woff2', async (route) => {
      fonts += 1
      await sleep(fonts * fontMilliseconds)
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    const layoutShift = z.number().parse(await page.evaluate(sumOfShifts))
    const parts = await Promise.all(answered)
    const bytes = (...types: string[]) =>
      parts.filter(({ type }) => types.includes(type)).reduce((sum, part) => sum + part.bytes, 0)
    return {
      address,
      textBytes: bytes('document', 'stylesheet', 'script'),
      scriptBytes: bytes('script'),
      fontBytes: bytes('font'),
      pictureBytes: bytes('image'),
      scripts: parts.filter(({ type }) => type === 'script').map(({ url }) => url),
      foreign: asked.filter((url) => /^(?:https?|wss?):/.test(url) && new URL(url).origin !== new URL(address).origin),
      layoutShift,
    }
  } finally {
    await context.close()
  }
}

/** Runs in the page. */
const sumOfShifts = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) sum += shift.value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 100)
})`
