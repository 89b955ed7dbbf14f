import type { PublishedDocument } from 'shared-types/content'
import { exampleArticle, exampleDocuments, exampleFile } from 'shared-types/fixtures'
import type { FakeCms } from './fake-cms.ts'

/** A portal with every type of document and `articles` articles, with real bytes behind its files. */
export function fillWithSamples(cms: FakeCms, articles = 6): void {
  const picture = exampleFile(cms.addFile('a picture'))
  const paper = exampleFile({
    documentId: 'file-tai-lieu',
    name: 'tai-lieu.pdf',
    mime: 'application/pdf',
    width: null,
    height: null,
    ...cms.addFile('a paper'),
  })
  const others = exampleDocuments().filter((document) => document.type !== 'file')
  cms.put(...others, picture, paper)
  for (let n = 1; n <= articles; n += 1) cms.put(sampleArticle(n))
}

/** The n-th article: the later its number, the later it was published. */
export function sampleArticle(n: number, overrides: Parameters<typeof exampleArticle>[0] = {}): PublishedDocument {
  const day = new Date(Date.UTC(2026, 8, 1) + n * 86_400_000).toISOString()
  return exampleArticle({
    documentId: `article-${n}`,
    slug: `bai-so-${n}`,
    title: `Bài số ${n}`,
    firstPublishedAt: day,
    lastPublishedAt: day,
    ...overrides,
  })
}
