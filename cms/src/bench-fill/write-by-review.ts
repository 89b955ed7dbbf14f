import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { actAs } from '../accounts/act-as'
import { authorOfItem } from '../commands/demo/author-of-item'
import { channelKey, named } from '../commands/demo/load-structure'
import { reviewItem } from '../commands/demo/review-item'
import { uidOf } from '../content/content-types'
import { beginPolicy } from '../review/begin-policy'
import type { BenchArticle } from './bench-article'
import type { BenchDesk } from './bench-desk'

const documentSchema = z.object({ documentId: z.string() })

/**
 * Writes an article as its author and takes it through review to `state`, by the features people use. `at` is the
 * instant of every step; the people hold their offices `now`. Returns the documentId.
 */
export async function writeByReview(
  strapi: Core.Strapi,
  { structure, crew, unitOf }: BenchDesk,
  article: BenchArticle,
  state: 'published' | 'chiefReview',
  { at, now }: { at: Date; now: Date },
): Promise<string> {
  const { portal, channel, topics, publishedAt: _, ...text } = article
  const owningUnit = unitOf(portal)
  const subPortalId = portal === null ? null : named(structure.subPortals, portal, 'sub-portal')
  const item = { ref: article.slug, state, owningUnit, ...(portal ? { portal } : {}) }
  const beginning = await beginPolicy(strapi, 'article', subPortalId, now)
  const author = await authorOfItem(item, beginning, crew, structure)
  const data = {
    ...text,
    kind: 'news',
    originType: 'original',
    channel: named(structure.channels, channelKey(portal ?? undefined, channel), 'channel'),
    topics: topics.map((topic) => named(structure.topics, topic, 'topic')),
    owningUnit: named(structure.units, owningUnit, 'unit'),
    subPortal: subPortalId,
  }
  const call = { data, locale: 'vi' }
  const written = await actAs(author.actor.userId, () => strapi.documents(uidOf.article).create(call))
  const { documentId } = documentSchema.parse(written)
  await reviewItem(strapi, { type: 'article', documentId, locale: 'vi' }, item, author, crew, at)
  return documentId
}
