import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'
import { loadRenderer, type Renderer } from './load-renderer.ts'
import { examplePages } from './testing/example-pages.ts'

const site = fileURLToPath(new URL('../../', import.meta.url))
// Below the package, so that the built entry finds what it imports.
const folder = join(site, 'node_modules/.cache/cong-renderer-test')
const warm = join(folder, 'warm')
const plain = join(folder, 'static')
let renderer: Renderer

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await buildExamples('warm', warm)
  await buildExamples('static', plain)
  renderer = await loadRenderer(warm)
}, 120_000)

describe('one source, two builds', () => {
  it.each(examplePages)('draws $kind $path in the warm renderer as the static build does, byte for byte', async (entry) => {
    expect(await renderer.render(entry)).toBe(await readFile(join(plain, fileOf(entry.path)), 'utf8'))
  })

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
      for (const [reference] of (await renderer.render(entry)).matchAll(/\/_astro\/[\w.-]+/g)) expect(assets.has(reference), reference).toBe(true)
    }
  })

  it('draws pages of several portals at once without mixing them', async () => {
    const once = await Promise.all(examplePages.map((entry) => renderer.render(entry)))
    const again = await Promise.all([...examplePages].reverse().map((entry) => renderer.render(entry)))
    expect(again.reverse()).toEqual(once)
  })

  it('has the same build id when built again', async () => {
    await buildExamples('warm', warm)
    expect((await loadRenderer(warm)).buildId).toBe(renderer.buildId)
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
    await expect(loadRenderer(join(folder, 'nowhere'))).rejects.toThrow('build:renderer')
  })
})

describe('weight', () => {
  it('MOHA-pre keeps every page with its style sheet within 30 KB compressed, but for the longest laws', async () => {
    const css = await Promise.all(renderer.assets().filter(({ path }) => path.endsWith('.css')).map(({ file }) => readFile(file)))
    const cssBytes = css.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0)
    expect(cssBytes).toBeLessThanOrEqual(12_000)
    for (const entry of examplePages) {
      const bytes = gzipSync(await renderer.render(entry), { level: 9 }).byteLength + cssBytes
      expect(bytes, entry.path).toBeLessThanOrEqual(30_000)
    }
  })
})

async function buildExamples(mode: 'warm' | 'static', outDir: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(site, 'src/renderer/testing/build-examples.ts'), mode, outDir])
}

/** Where a static build puts a path. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path
}
