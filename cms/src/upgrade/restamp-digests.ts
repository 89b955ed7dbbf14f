import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { canonicalJson } from 'shared-types/publishing'
import { z } from 'zod'
import { withFileContents } from '../content/digest-of-content'
import { digestOfFields } from '../content/digest-of-fields'
import { readDraft } from '../content/read-draft'
import type { OwnFields } from '../content/rows/own-fields'

/** Raised when digests are made another way. */
const form = 2
const formKey = { type: 'api', name: 'upgrade', key: 'digest-form' } as const

/** What drafts have since digests are made the second way; the first way knew none of it, and counted empty fields. */
const addedSince: ReadonlySet<string> = new Set([
  ...['eventEndedAt', 'publishFrom', 'sourceIsOfficial', 'quotedVerbatim', 'consentRequired', 'consentFile'],
  ...['requestDate', 'requestReceivedAt', 'requestLetterFile'],
])

const caseSchema = z.object({
  id: z.int(),
  type: z.enum(reviewedTypes),
  target_document_id: z.string(),
  locale: localeSchema,
  reviewed_digest: z.string(),
})

/**
 * Gives items that wait in the middle of a review the digest their unchanged text has now, so that an upgrade sends none
 * of them back. What does not have the digest it was reviewed with keeps it, and goes on counting as changed.
 */
export async function restampDigests(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('digest-form', 0))")
    if ((await strapi.store.get(formKey)) === form) return
    const waiting: unknown = await trx('review_cases')
      .select('id', 'type', 'target_document_id', 'locale', 'reviewed_digest')
      .whereNotNull('reviewed_digest')
      .whereNotIn('state', ['published', 'withdrawn', 'refused', 'archived'])
    for (const item of z.array(caseSchema).parse(waiting)) {
      const fields = await readDraft(strapi, item.type, item.target_document_id, item.locale)
      const content = fields && (await withFileContents(strapi, item.type, fields))
      if (content && firstForm(content) === item.reviewed_digest)
        await trx('review_cases')
          .where({ id: item.id })
          .update({ reviewed_digest: digestOfFields(content) })
    }
    await strapi.store.set({ ...formKey, value: form })
  })
}

function firstForm(content: OwnFields): string {
  const known = Object.fromEntries(Object.entries(content).filter(([name]) => !addedSince.has(name)))
  return createHash('sha256').update(canonicalJson(known)).digest('hex')
}
