import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import { digestOfContent } from '../content/digest-of-content'
import { readRows } from '../content/rows/read-rows'
import type { Transaction } from '../publishing/database/transaction'
import type { BenchArticle } from './bench-article'
import { insertRows } from './insert-rows'
import type { Row, StoredArticle } from './stored-article'

/** An article with the documents and rows of the channel and topics it stands in. */
export interface PlacedArticle extends BenchArticle {
  documentId: string
  channelId: string
  topicIds: readonly string[]
  channelRow: number
  topicRows: readonly number[]
}

/**
 * Adds articles of one portal as copies of every row of `model`, which went through review there: only text, place and
 * instants are theirs, and the digests of what was reviewed and approved. They are not public by it.
 */
export async function copyArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  model: StoredArticle,
  articles: readonly PlacedArticle[],
): Promise<void> {
  for (const { row, links } of model.versions) {
    const rows = articles.map((article) => ({
      ...copyOf(row, article),
      ...textOf(article),
      document_id: article.documentId,
    }))
    const ids = await insertRows(trx, 'articles', rows)
    for (const { table, targets } of links) {
      const linkRows = articles.flatMap((article, position) =>
        targetsOf(article, table.attribute, targets).map((target, index) => ({
          [table.article]: ids[position],
          [table.target]: target,
          ...(table.order ? { [table.order]: index + 1 } : {}),
        })),
      )
      await insertRows(trx, table.table, linkRows)
    }
  }
  const drafts = await readRows(
    strapi,
    'article',
    articles.map(({ documentId }) => documentId),
    'draft',
  )
  const digests = new Map<string, string>()
  for (const { documentId, fields } of drafts) {
    digests.set(documentId, await digestOfContent(strapi, 'article', fields))
  }
  const ofReview = (row: Row, article: PlacedArticle, name: string) => ({
    ...copyOf(row, article),
    document_id: documentIdOf(`${name} of ${article.documentId}`),
    target_document_id: article.documentId,
  })
  const cases = articles.map((article) => {
    const digest = digests.get(article.documentId)
    return {
      ...ofReview(model.item, article, 'case'),
      ...{ reviewed_digest: digest, approved_digest: digest, channel_id: article.channelId },
      topic_ids: JSON.stringify(article.topicIds),
      retain_until: retainUntil(model.item, article),
    }
  })
  await insertRows(trx, 'review_cases', cases)
  const events = articles.flatMap((article) =>
    model.events.map(({ seq: _seq, prev_hash: _before, hash: _hash, ...row }) => ({
      ...copyOf(row, article),
      object_id: article.documentId,
      diff_hash: row['diff_hash'] ? digests.get(article.documentId) : null,
    })),
  )
  await insertRows(trx, 'audit_event', events)
}

/** As many years after its own publication as the model is kept. */
function retainUntil(model: Row, { publishedAt }: PlacedArticle): string | null {
  if (typeof model['retain_until'] !== 'string') return null
  const published = model['first_published_at'] as Date
  const years = Number(model['retain_until'].slice(0, 4)) - Number(localDay(published.toISOString()).slice(0, 4))
  const [year = 0, month = 1, day = 1] = localDay(publishedAt).split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10)
}

/** A documentId of Strapi's form that is the same for the same name. */
export function documentIdOf(name: string): string {
  return `b${BigInt(`0x${createHash('sha256').update(name).digest('hex')}`)
    .toString(36)
    .slice(0, 23)}`
}

/** The row without its id, all that happened to it at the article's own instant. */
function copyOf({ id: _, ...row }: Row, { publishedAt }: PlacedArticle): Row {
  const at = new Date(publishedAt)
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof Date ? at : value]))
}

function textOf({ title, slug, summary, body }: PlacedArticle): Row {
  return { title, slug, summary, body: JSON.stringify(body) }
}

function targetsOf(article: PlacedArticle, attribute: string, targets: readonly number[]): readonly number[] {
  if (attribute === 'channel') return [article.channelRow]
  return attribute === 'topics' ? article.topicRows : targets
}
