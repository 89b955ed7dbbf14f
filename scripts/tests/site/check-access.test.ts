import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkAccess } from '../../src/bench/site/browser/check-access.ts'
import { weighPage } from '../../src/bench/site/browser/weigh-page.ts'
import { openSite } from './open-site.ts'

// That a measure finds nothing is worth something only where it would find something.
const www = mkdtempSync(join(tmpdir(), 'cong-faults-'))
const css = `p { color: #111 } @media (prefers-color-scheme: dark) { p { color: #fff; background: #eee } }
  div { width: 20rem; height: 1rem } @media (min-width: 400px) { div { width: 50rem } }`
const page = `<!doctype html><html lang="vi"><head><title>Lỗi</title><link rel="stylesheet" href="/_astro/a.css">
  <script src="/_astro/a.js"></script></head><body><main><h1>Lỗi</h1><p>Chữ</p><div></div>
  <img src="https://elsewhere.example/a.png"></main></body></html>`

let site: Awaited<ReturnType<typeof openSite>>
beforeAll(async () => {
  mkdirSync(join(www, 'a.vn', '_astro'), { recursive: true })
  writeFileSync(join(www, 'a.vn', 'index.html'), page)
  writeFileSync(join(www, 'a.vn', '_astro', 'a.css'), css)
  writeFileSync(join(www, 'a.vn', '_astro', 'a.js'), '1')
  site = await openSite(www)
}, 60_000)
afterAll(async () => {
  await site?.close()
  rmSync(www, { recursive: true })
})

it('names a picture without text, letters too pale in the dark, and a page too wide for large letters', async () => {
  const found = await checkAccess(site.browser, 'https://a.vn/')
  const states = (rule: string) => found.filter((issue) => issue.rule === rule).map(({ state }) => state)
  expect(states('image-alt')).toEqual(['light', 'dark', 'high contrast', '200 % text', '320 px'])
  expect(states('color-contrast')).toEqual(['dark'])
  expect(states('reflow')).toEqual(['200 % text', '320 px'])
})

it('counts scripts loaded by themselves and requests to other origins, and weighs what is sent', async () => {
  const weight = await weighPage(site.browser, 'https://a.vn/')
  expect(weight.scripts).toEqual(['https://a.vn/_astro/a.js'])
  expect(weight.foreign).toEqual(['https://elsewhere.example/a.png'])
  expect(weight.textBytes).toBeGreaterThan(200)
  expect(weight.textBytes).toBeLessThan(page.length + css.length + 1)
})
