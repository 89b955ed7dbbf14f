import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { feedIssues } from './feed-issues.ts'

let www: string
beforeEach(() => {
  www = mkdtempSync(join(tmpdir(), 'cong-feeds-'))
})
afterEach(() => rmSync(www, { recursive: true }))

const atom = (updated: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.vn/</id><title>Tin</title>
  <updated>${updated}</updated><author><name>Cổng</name></author></feed>`
const rss = (item: string) => `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Tin</title>
  <link>https://a.vn/</link><description/><atom:link href="https://a.vn/rss.xml" rel="self" type="application/rss+xml"/>
  <item><title>Tin</title><link>https://a.vn/tin/a/</link><guid>https://a.vn/tin/a/</guid>${item}</item></channel></rss>`

it('W6 finds nothing wrong in whole feeds', async () => {
  writeFileSync(join(www, 'atom.xml'), atom('2026-11-20T09:00:00.000Z'))
  writeFileSync(join(www, 'rss.xml'), rss('<pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>'))
  expect(await feedIssues(www)).toEqual([])
})

it('W6 names a feed with a wrong date, an element its format does not know, or markup that is not closed', async () => {
  writeFileSync(join(www, 'atom.xml'), atom('hôm qua'))
  writeFileSync(join(www, 'rss.xml'), rss('<published>2026-11-20</published>'))
  expect((await feedIssues(www)).join('\n')).toMatch(/rss\.xml[\s\S]*atom\.xml/)
  writeFileSync(join(www, 'rss.xml'), rss('<pubDate>'))
  expect((await feedIssues(www)).join('\n')).toContain('rss.xml')
})
