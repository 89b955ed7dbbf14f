import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { createStaticServer } from '../../src/static-server/create-static-server.ts'
import { launchChromium } from '../journey/launch-chromium.ts'
import { standInPicture } from './stand-in-picture.ts'

// Pictures of pages below a folder of hosts, at the widths and in the schemes design is judged by:
// node take-pictures.ts --www DIR --out DIR [--widths 360,768,1280] [--schemes light,dark] [--fold] [--files] PATH…
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    www: { type: 'string' },
    out: { type: 'string' },
    widths: { type: 'string', default: '360,768,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    /** Only what is seen without scrolling. */
    fold: { type: 'boolean', default: false },
    /** The tree has its own files: nothing stands in for pictures. */
    files: { type: 'boolean', default: false },
  },
})
/** Pixels beyond which a long law is cut off: more does not fit the browser's memory. */
const tallest = 8_000
const { www, out } = values
if (!www || !out) throw new Error('--www or --out is missing.')
await mkdir(out, { recursive: true })

const server = createStaticServer({ www, cms: new URL('http://127.0.0.1:9') }).listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const browser = await launchChromium()
try {
  for (const scheme of values.schemes.split(',')) {
    for (const width of values.widths.split(',')) await takeAll(browser, out, { scheme, width: Number(width) })
  }
} finally {
  await browser.close()
  server.close()
  server.closeAllConnections()
}

interface Look {
  scheme: string
  width: number
}

async function takeAll(browser: Browser, folder: string, { scheme, width }: Look): Promise<void> {
  const isContrast = scheme === 'contrast'
  const page = await browser.newPage({
    viewport: { width, height: width < 700 ? 740 : 900 },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    contrast: isContrast ? 'more' : 'no-preference',
  })
  if (scheme === 'print') await page.emulateMedia({ media: 'print' })
  if (!values.files)
    await page.route('**/tep/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: standInPicture }))
  for (const path of positionals) {
    await page.goto(`${origin}${path}`)
    await page.evaluate(() => document.fonts.ready)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) console.log(`${path} at ${width}: ${overflow} px wider than the window`)
    const name = `${path.replaceAll('/', '-').replace(/^-|-$/g, '') || 'home'}-${width}-${scheme}.png`
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) }
    await page.screenshot({ path: join(folder, name), ...(values.fold ? {} : { fullPage: true, clip }) })
  }
  await page.close()
}
