import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { actAs } from '../accounts/act-as'
import { peopleOf } from '../commands/demo/demo-people'
import { channelKey, named } from '../commands/demo/load-structure'
import { reviewItem } from '../commands/demo/review-item'
import { uidOf } from '../content/content-types'
import type { BenchArticle } from './bench-article'
import type { BenchDesk } from './bench-desk'

const documentSchema = z.object({ documentId: z.string() })

/**
 * Writes an article as its author and takes it through review to `state`, by the features people use. `at` is the
 * instant of every step; the people hold their offices `now`. Returns the documentId.
 */
export async function writeByReview(
  strapi: Core.Strapi,
  { structure, accounts, unitOf }: BenchDesk,
  article: BenchArticle,
  state: 'published' | 'chiefReview',
  { at, now }: { at: Date; now: Date },
): Promise<string> {
  const { portal, channel, topics, publishedAt: _, ...text } = article
  const owningUnit = unitOf(portal)
  const people = await peopleOf(
    strapi,
    { ref: article.slug, owningUnit, ...(portal ? { portal } : {}) },
    accounts,
    structure,
    now,
  )
  const data = {
    ...text,
    kind: 'news',
    originType: 'original',
    channel: named(structure.channels, channelKey(portal ?? undefined, channel), 'channel'),
    topics: topics.map((topic) => named(structure.topics, topic, 'topic')),
    owningUnit: named(structure.units, owningUnit, 'unit'),
    subPortal: portal === null ? null : named(structure.subPortals, portal, 'sub-portal'),
  }
  const call = { data, locale: 'vi' }
  const written = await actAs(people.author.actor.userId, () => strapi.documents(uidOf.article).create(call))
  const { documentId } = documentSchema.parse(written)
  await reviewItem(strapi, { type: 'article', documentId, locale: 'vi' }, state, people, at)
  return documentId
}
