import { expect, it } from 'vitest'
import { exampleDocuments } from '../fixtures/index.ts'
import { filesOfDocument } from './files-of-document.ts'
import { documentKey, publishedDocumentSchema } from './published-document.ts'

it.each(exampleDocuments().map((document) => [documentKey(document), document] as const))(
  '%s is a valid worked example',
  (_key, document) => {
    expect(publishedDocumentSchema.parse(document)).toEqual(document)
  },
)

it('names every file an article shows, once, pictures inside the text included', () => {
  const article = exampleDocuments().find((document) => document.type === 'article')
  expect(article && filesOfDocument(article)).toEqual(['file-anh-hop', 'file-tai-lieu'])
})
