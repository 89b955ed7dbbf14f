import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accents } from 'shared-types/content'
import { launchChromium } from '../journey/launch-chromium.ts'

// The pictures others show beside a link to a page without a picture of its own, one for each accent and kind of page:
// node draw-share-pictures.ts. Drawn once and kept with the sources; colours are those of the site's tokens.
const site = join(import.meta.dirname, '../../../site/src')
const out = join(site, 'components/frame/share-pictures')
const tokens = await readFile(join(site, 'styles/tokens.css'), 'utf8')
const icons = await readFile(join(site, 'components/marks/Icon.astro'), 'utf8')
const emblem = (await readFile(join(site, 'components/frame/emblem.svg'), 'utf8')).replace(/fill="#[0-9a-f]{6}"/, '')
const kinds = { home: 'home', article: 'file', legal: 'legalDocuments', draft: 'drafts', service: 'services' }

await mkdir(out, { recursive: true })
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
for (const accent of accents) {
  for (const [kind, icon] of Object.entries(kinds)) {
    await page.setContent(pictureOf(colourOf(accent), icon))
    await page.screenshot({ path: join(out, `${accent}-${kind}.png`) })
  }
}
await browser.close()

function colourOf(accent: string): string {
  const rule = accent === 'red' ? tokens : tokens.slice(tokens.indexOf(`[data-accent="${accent}"]`))
  return /--accent-fill: (#[0-9a-f]{6})/.exec(rule)?.[1] ?? '#000000'
}

function pictureOf(colour: string, icon: string): string {
  const shape = new RegExp(`${icon}:\\s*'([^']+)'`).exec(icons)?.[1]
  if (!shape) throw new Error(`no icon ${icon}`)
  return `<body style="margin:0;width:1200px;height:630px;background:${colour};position:relative">
    <div style="position:absolute;left:90px;top:115px;width:400px;fill:#fff">${emblem}</div>
    <svg viewBox="0 0 16 16" style="position:absolute;right:90px;top:165px;width:300px;fill:#fff"><path fill-rule="evenodd" d="${shape}"/></svg>
    <div style="position:absolute;inset:auto 0 0 0;height:14px;background:#b78b33"></div></body>`
}
