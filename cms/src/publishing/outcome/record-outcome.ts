import type { Core } from '@strapi/strapi'
import { reviewedTypes } from 'shared-types/content'
import type { Outcome } from 'shared-types/publishing'
import { feedHead } from '../feed/feed-head'

/**
 * Notes on each document's review case what became of its publish, so that its editor sees "live" with addresses or what
 * went wrong. An older report never replaces a newer one. False where the report is about another feed.
 */
export async function recordOutcome(strapi: Core.Strapi, outcome: Outcome): Promise<boolean> {
  const { feedId } = await feedHead(strapi)
  if (outcome.feedId !== feedId) return false
  const rows = outcome.documents.flatMap(({ key, state, urls, issue }) => {
    const [type = '', documentId, locale] = key.split(':')
    return (reviewedTypes as readonly string[]).includes(type) ? [{ type, documentId, locale, state, urls, issue }] : []
  })
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `update review_cases set outcome_state = o.state, outcome_at = ?, outcome_duration_ms = ?, outcome_urls = o.urls, outcome_issue = o.issue
       from jsonb_to_recordset(?::jsonb) as o(type text, "documentId" text, locale text, state text, urls jsonb, issue jsonb)
       where review_cases.type = o.type and target_document_id = o."documentId" and review_cases.locale = o.locale
         and (outcome_at is null or outcome_at <= ?)`,
      [outcome.finishedAt, outcome.durationMs, JSON.stringify(rows), outcome.finishedAt],
    ),
  )
  return true
}
