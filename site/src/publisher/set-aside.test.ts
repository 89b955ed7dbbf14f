import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from 'shared-types/content'
import { describe, expect, it } from 'vitest'
import { usual } from './publish-context.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { plainRenderer } from './testing/plain-renderer.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'

const stage = publisherStage(30)
const { open, freshTree } = stage

describe('pages that must not go live', () => {
  it('F6 a half-drawn page is set aside with its document; the rest goes live; a new build takes it in', async () => {
    const root = freshRoot()
    const renderer = plainRenderer({ isBroken: (page) => (page.path === '/tin/bai-so-96/' ? 'half' : null) })
    const { publisher, www, reports, close } = openTestPublisher(root, stage.url, { renderer })
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(96), sampleArticle(97))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-97'))).toBe(true)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-96'))).toBe(false)
    expect(publisher.health().setAside).toBe(1)
    await reports.settled()
    expect(stage.cms.outcomes.at(-1)?.documents).toContainEqual(
      expect.objectContaining({
        key: 'article:article-96:vi',
        state: 'failed',
        issue: expect.objectContaining({ code: 'half-page' }),
      }),
    )
    await close()
    const next = open(root, { renderer: plainRenderer({ build: 'build-2' }) })
    await next.publisher.publish(usual)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-96', 'index.html'))).toBe(true)
    expect(next.publisher.health().setAside).toBe(0)
    expect(treeOf(www)).toEqual(await freshTree({ renderer: plainRenderer({ build: 'build-2' }) }))
  })

  it('F6 an edit that cannot be drawn leaves the edition before it live', async () => {
    const renderer = plainRenderer({
      isBroken: (page) =>
        JSON.stringify(page.props).includes('Bài hỏng') && page.path === '/tin/bai-so-2/' ? 'throws' : null,
    })
    const { publisher, www } = open(freshRoot(), { renderer })
    await publisher.publish(usual)
    const before = treeOf(www)
    stage.cms.put(sampleArticle(2, { title: 'Bài hỏng' }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(treeOf(www)).toEqual(before)
  })

  it('F6 a missing asset or a template that breaks every page is refused: nothing switches', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, stage.url)
    await first.publisher.publish(usual)
    await first.close()
    const before = treeOf(first.www)
    const whole = plainRenderer({ build: 'build-3' })
    const renderer = {
      ...whole,
      render: async (page: Parameters<typeof whole.render>[0]) =>
        (await whole.render(page)).replace('</body>', '<img src="/_astro/missing.png"></body>'),
    }
    const { publisher, www } = open(root, { renderer })
    expect(await publisher.publish(usual)).toMatchObject({
      kind: 'refused',
      issues: expect.arrayContaining([expect.objectContaining({ code: 'dead-reference' })]),
    })
    expect(publisher.health()).toMatchObject({
      status: 'failing',
      alarm: expect.stringContaining('/_astro/missing.png'),
    })
    expect(treeOf(www)).toEqual(before)
  })

  it('a dead link in a text is told to its editor and holds nothing up', async () => {
    const { publisher, reports } = open()
    await publisher.publish(usual)
    const body: Article['body'] = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'xem', marks: [{ type: 'link', attrs: { href: '/tin/khong-co/' } }] }],
        },
      ],
    }
    stage.cms.put(sampleArticle(95, { body }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    await reports.settled()
    expect(stage.cms.outcomes.at(-1)?.documents).toContainEqual(
      expect.objectContaining({
        key: 'article:article-95:vi',
        state: 'live',
        issue: expect.objectContaining({ code: 'dead-link' }),
      }),
    )
  })

  it('F6 a file whose bytes are not those promised keeps its document back', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    const { digest } = stage.cms.addFile('promised')
    stage.cms.files.set(digest, Buffer.from('anything'))
    stage.cms.put(
      { ...fileOf(digest), bytes: 8 },
      sampleArticle(98, { attachmentFileIds: ['file-doi'] }),
      sampleArticle(99),
    )
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-98'))).toBe(false)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-99'))).toBe(true)
  })
})

function fileOf(digest: string) {
  return {
    type: 'file',
    documentId: 'file-doi',
    digest,
    name: 'doi.pdf',
    mime: 'application/pdf',
    bytes: 8,
    width: null,
    height: null,
    alternativeText: null,
    caption: null,
  } as const
}
