import { describe, expect, it } from 'vitest'
import { examplePages } from '../testing/example-pages.ts'
import { isTextPage } from './is-text-page.ts'
import { textOfPage } from './text-of-page.ts'

async function textAt(path: string): Promise<string> {
  const props = examplePages.find((entry) => entry.path === path)?.props
  if (!props || !isTextPage(props)) throw new Error(`no text page at ${path}`)
  return textOfPage(props)
}

describe('feeds', () => {
  it('MOHA-2.5 states in RSS and Atom how to name the source', async () => {
    expect(await textAt('/chuyen-muc/tin-tuc/rss.xml')).toContain(
      '<copyright>Nguồn: Cổng thông tin điện tử Bộ Nội vụ</copyright>',
    )
    expect(await textAt('/chuyen-muc/tin-tuc/atom.xml')).toContain(
      '<rights>Nguồn: Cổng thông tin điện tử Bộ Nội vụ</rights>',
    )
  })

  it.each(['rss', 'atom'])('HY-3.1 keeps hostile titles text in %s', async (format) => {
    const xml = await textAt(`/chuyen-muc/tin-tuc/${format}.xml`)
    expect(xml).not.toContain('<script')
    expect(xml).not.toContain('\u0008')
    expect(xml.split(']]>')).toHaveLength(3)
  })

  it('takes no clock: the same bytes each time, also for an empty feed', async () => {
    const first = await textAt('/chuyen-muc/trong/rss.xml')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await textAt('/chuyen-muc/trong/rss.xml')).toBe(first)
  })
})

describe('sitemaps', () => {
  it('HY-3.1 lists every address with its last change and its languages', async () => {
    const xml = await textAt('/sitemap-2026-11.xml')
    expect(xml.match(/<loc>/g)).toHaveLength(2)
    expect(xml).toContain('<lastmod>2026-11-23T08:05:00.000Z</lastmod>')
    expect(xml).toContain('hreflang="en" href="https://moha.gov.vn/en/tin/news-0/"')
  })

  it('lists exactly the planned sitemaps in the index', async () => {
    const xml = await textAt('/sitemap-index.xml')
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
      'https://moha.gov.vn/sitemap-pages.xml',
      'https://moha.gov.vn/sitemap-2026-11.xml',
    ])
  })

  it('throws where the integration would only log', async () => {
    await expect(textOfPage({ kind: 'sitemap', host: 'moha.gov.vn', urls: [] })).rejects.toThrow('No pages found')
  })

  it('W3 has the service worker at the top of the portal fetch its program from below /_astro/', async () => {
    expect(await textAt('/sw.js')).toMatch(/^importScripts\("\/.*service-worker.*"\)\n$/)
  })

  it('tells robots where the index is', async () => {
    expect(await textAt('/robots.txt')).toContain('Sitemap: https://moha.gov.vn/sitemap-index.xml')
  })
})
