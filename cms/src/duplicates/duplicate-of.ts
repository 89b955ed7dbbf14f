import type { Core } from '@strapi/strapi'
import { type Locale, reviewedTypes, localeSchema, type ReviewedType } from 'shared-types/content'
import { shinglesOf, similarityOf } from 'shared-types/text'
import { z } from 'zod'
import { reviewedContractValue } from '../content/contract/contract-value'
import { readDraft } from '../content/read-draft'
import type { OwnFields } from '../content/rows/own-fields'
import { candidatesFor } from './signature-store'
import { signatureOf } from './signature-of'
import { textToCompare } from './text-to-compare'

/** The published item a draft repeats, and how much of it: 0 to 1. */
export interface Duplicate {
  type: ReviewedType
  documentId: string
  locale: Locale
  title: string
  firstPublishedAt: string
  similarity: number
}

/** How many candidates are read and compared whole. Near copies share most bands and come first. */
const mostCompared = 12

const publishedSchema = z.looseObject({
  type: z.enum(reviewedTypes),
  documentId: z.string(),
  locale: localeSchema,
  firstPublishedAt: z.string(),
})

/**
 * What a draft repeats of what is published on this portal (`portal`: sub-portal's documentId, null for the main one) in
 * its language and type: the most similar item at or above `threshold`, the earliest of equals; null where there is
 * none (MOHA-12.4, guard G6). `known` are the draft's own fields where the caller has just read them. A draft for comment and the law it became are of two types, and no duplicates.
 */
export async function duplicateOf(
  strapi: Core.Strapi,
  key: { type: ReviewedType; documentId: string; locale: Locale },
  portal: string | null,
  threshold: number,
  known?: OwnFields,
): Promise<Duplicate | null> {
  if (recurring.has(key.type)) return null
  const fields = known ?? (await readDraft(strapi, key.type, key.documentId, key.locale))
  if (!fields) return null
  const draft = reviewedContractValue(key.type, key, fields, unpublished)
  const bands = signatureOf(draft, { ...key, subPortalId: portal })
  if (bands.length === 0) return null
  const candidates = await strapi.db.transaction(async ({ trx }) =>
    candidatesFor(trx, bands, key.documentId, mostCompared),
  )
  const shingles = shinglesOf(textToCompare(draft).text)
  const [nearest] = candidates
    .map((candidate) => compared(shingles, candidate))
    .filter((candidate) => candidate.similarity >= threshold)
    .sort((a, b) => b.similarity - a.similarity || (a.firstPublishedAt < b.firstPublishedAt ? -1 : 1))
  return nearest ?? null
}

/** What reads alike each time on purpose: a weekly meeting, a nightly maintenance. */
const recurring: ReadonlySet<ReviewedType> = new Set(['leaderScheduleEvent', 'notice'])

const unpublished = { formerSlugs: [], firstPublishedAt: '', lastPublishedAt: '' }

function compared(shingles: ReadonlySet<string>, candidate: unknown): Duplicate {
  const { type, documentId, locale, firstPublishedAt } = publishedSchema.parse(candidate)
  const { title, text } = textToCompare(candidate)
  return { type, documentId, locale, title, firstPublishedAt, similarity: similarityOf(shingles, shinglesOf(text)) }
}
