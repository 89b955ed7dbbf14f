import type { PublishedDocument } from 'shared-types/content'
import { exampleArticle, exampleChannel, exampleDocuments, exampleTopic } from 'shared-types/fixtures'

/** The nth of many articles, one a day, in one of four channels on the third level and one of five topics. */
export function corpusArticle(n: number, overrides: Parameters<typeof exampleArticle>[0] = {}): PublishedDocument {
  const at = new Date(Date.UTC(2025, 0, 1, 2) + n * 86_400_000).toISOString()
  return exampleArticle({
    documentId: `article-${String(n).padStart(4, '0')}`,
    slug: `bai-${n}`,
    title: `Bài viết số ${n}`,
    channelId: `channel-3-${n % 4}`,
    topicIds: [`topic-${n % 5}`],
    firstPublishedAt: at,
    lastPublishedAt: at,
    ...overrides,
  })
}

/** Every example document, and `count` articles in a channel tree of three levels. */
export function corpus(count: number): PublishedDocument[] {
  const channel = (documentId: string, parentId: string | null) =>
    exampleChannel({
      documentId,
      slug: documentId.replace('channel', 'kenh'),
      nameVi: `Kênh ${documentId}`,
      nameEn: null,
      parentId,
      showInMenu: false,
    })
  return [
    ...exampleDocuments(),
    channel('channel-1', null),
    channel('channel-2', 'channel-1'),
    ...[0, 1, 2, 3].map((n) => channel(`channel-3-${n}`, 'channel-2')),
    ...[0, 1, 2, 3, 4].map((n) =>
      exampleTopic({ documentId: `topic-${n}`, slug: `chu-de-${n}`, nameVi: `Chủ đề ${n}` }),
    ),
    ...Array.from({ length: count }, (_, n) => corpusArticle(n)),
  ]
}
