import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'
import { loadRenderer, type Renderer } from './load-renderer.ts'
import { buildTo } from './testing/build-to.ts'
import { examplePages } from './testing/example-pages.ts'

let warm: string
let plain: string
let renderer: Renderer

beforeAll(async () => {
  warm = await buildTo('renderer-warm', 'warm')
  plain = await buildTo('renderer-static', 'static')
  renderer = await loadRenderer(warm)
}, 120_000)

describe('one source, two builds', () => {
  it.each(examplePages)(
    'draws $kind $path in the warm renderer as the static build does, byte for byte',
    async (entry) => {
      expect(await renderer.render(entry)).toBe(await readFile(join(plain, fileOf(entry.path)), 'utf8'))
    },
  )

  it('writes no page beside those planned', async () => {
    const html = (await filesBelow(plain)).filter((path) => !path.startsWith('_astro/'))
    expect(html.sort()).toEqual(examplePages.map((entry) => fileOf(entry.path).slice(1)).sort())
  })

  it('has the same assets in both, and every page refers only to those', async () => {
    const assets = new Map(renderer.assets().map((asset) => [asset.path, asset.file]))
    const statics = (await filesBelow(plain)).filter((path) => path.startsWith('_astro/')).map((path) => `/${path}`)
    expect([...assets.keys()].sort()).toEqual(statics.sort())
    for (const [path, file] of assets) expect(await readFile(file)).toEqual(await readFile(join(plain, path)))
    for (const entry of examplePages) {
      for (const [reference] of (await renderer.render(entry)).matchAll(/\/_astro\/[\w.-]+/g))
        expect(assets.has(reference), reference).toBe(true)
    }
  })

  it('draws pages of several portals at once without mixing them', async () => {
    const once = await Promise.all(examplePages.map((entry) => renderer.render(entry)))
    const again = await Promise.all([...examplePages].reverse().map((entry) => renderer.render(entry)))
    expect(again.reverse()).toEqual(once)
  })

  it('has the same build id when built again', async () => {
    expect((await loadRenderer(await buildTo('renderer-warm', 'warm'))).buildId).toBe(renderer.buildId)
  }, 60_000)
})

describe('what cannot be drawn', () => {
  it('throws with the address where props are broken, and draws the next page', async () => {
    const article = examplePages.find((entry) => entry.path === '/tin/ngan/')
    if (article?.props.kind !== 'article') throw new Error('example missing')
    const broken = { ...article, props: { ...article.props, facts: JSON.parse('{}') } }
    await expect(renderer.render(broken)).rejects.toThrow('https://moha.gov.vn/tin/ngan/')
    expect(await renderer.render(article)).toContain('</html>')
  })

  it('says how to build where there is no build', async () => {
    await expect(loadRenderer(join(warm, 'nowhere'))).rejects.toThrow('build:renderer')
  })
})

describe('weight', () => {
  it('MOHA-pre keeps every page with its style sheet within 30 KB compressed, but for the longest laws', async () => {
    const css = await Promise.all(
      renderer
        .assets()
        .filter(({ path }) => path.endsWith('.css'))
        .map(({ file }) => readFile(file)),
    )
    const cssBytes = css.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0)
    expect(cssBytes).toBeLessThanOrEqual(12_000)
    for (const entry of examplePages) {
      const bytes = gzipSync(await renderer.render(entry), { level: 9 }).byteLength + cssBytes
      expect(bytes, entry.path).toBeLessThanOrEqual(30_000)
    }
  })
})

/** Where a static build puts a path. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}
