import type { Core } from '@strapi/strapi'
import { channelKey, named } from '../commands/demo/load-structure'
import { recordChanges } from '../publishing/record-change'
import type { BenchArticle } from './bench-article'
import type { BenchDesk } from './bench-desk'
import { copyArticles, documentIdOf, type PlacedArticle } from './copy-articles'
import { readStoredArticle } from './stored-article'
import { writeByReview } from './write-by-review'

/** The documentIds of the articles that went through review, by portal: what bulk rows are copies of. */
export type Models = Map<string | null, string>

/**
 * Makes these articles live (a thousand at most). The first of each portal goes through review as any other would; the
 * rest are bulk copies of its rows, and are put into the feed as a publish would.
 */
export async function fillArticles(
  strapi: Core.Strapi,
  desk: BenchDesk,
  models: Models,
  articles: readonly BenchArticle[],
  now: Date,
): Promise<void> {
  for (const [portal, all] of Map.groupBy(articles, (article) => article.portal)) {
    const [first] = models.has(portal) ? [] : all
    if (first) {
      const times = { at: new Date(first.publishedAt), now }
      models.set(portal, await writeByReview(strapi, desk, first, 'published', times))
    }
    const copies = all.slice(first ? 1 : 0).map((article) => placed(desk, article))
    await strapi.db.transaction(async ({ trx }) => {
      const model = await readStoredArticle(strapi, trx, models.get(portal) ?? '')
      await copyArticles(strapi, trx, model, copies)
      await recordChanges(
        strapi,
        copies.map(({ documentId }) => ({ type: 'article', documentId, locale: 'vi' })),
      )
    })
  }
}

function placed({ structure, rowIds }: BenchDesk, article: BenchArticle): PlacedArticle {
  const { portal, channel, topics } = article
  const rowOf = (documentId: string) => {
    const row = rowIds.get(documentId)
    if (row === undefined) throw new Error(`There is no row of ${documentId}`)
    return row
  }
  const channelId = named(structure.channels, channelKey(portal ?? undefined, channel), 'channel')
  const topicIds = topics.map((topic) => named(structure.topics, topic, 'topic'))
  return {
    ...article,
    documentId: documentIdOf(article.slug),
    channelId,
    topicIds,
    channelRow: rowOf(channelId),
    topicRows: topicIds.map(rowOf),
  }
}
