import pg from 'pg'
import { expect } from 'vitest'
import { checkLog } from '../audit/check-log'
import type { BootedCms } from '../boot/boot-strapi'

/**
 * What must hold of the whole database at any instant between transactions, whatever happened before: at most one draft
 * and one live row per document and language; a document is live exactly where its case says so and where the feed's
 * editions have it, and in the state its newest act led to; as many changes in the feed and approvals in the audit log
 * as there were publications; a whole log.
 */
export async function expectWholeState(cms: Pick<BootedCms, 'databaseUrl'>): Promise<void> {
  const client = new pg.Client({ connectionString: cms.databaseUrl })
  await client.connect()
  try {
    for (const [what, statement] of Object.entries(contradictions)) {
      const { rows } = await client.query(statement)
      expect(rows, what).toEqual([])
    }
  } finally {
    await client.end()
  }
  expect(await checkLog(cms)).toMatchObject({ fault: null })
}

/** Each query finds what must not be; the articles of a test are published once each. */
const contradictions = {
  'more than one draft of a document': `
    select document_id, locale from articles where published_at is null group by 1, 2 having count(*) > 1`,
  'more than one live row of a document': `
    select document_id, locale from articles where published_at is not null group by 1, 2 having count(*) > 1`,
  'a live row without a draft': `
    select document_id from articles live where published_at is not null
      and not exists (select from articles draft
        where draft.document_id = live.document_id and draft.locale = live.locale and draft.published_at is null)`,
  'a case that says published where nothing is live, or the other way round': `
    select target_document_id, state from review_cases where type = 'article'
      and (state = 'published') <> exists (select from articles
        where document_id = target_document_id and articles.locale = review_cases.locale and published_at is not null)`,
  'a state of the middle of an approval': `select target_document_id from review_cases where state = 'approved'`,
  'an edition of what is not live, or none of what is': `
    select coalesce(edition.document_id, live.document_id)
      from (select document_id from edition where type = 'article') edition
      full join (select document_id from articles where published_at is not null) live using (document_id)
      where edition.document_id is null or live.document_id is null`,
  'a number of changes that is not the number of publications': `
    select target_document_id, count(change.id) from review_cases
      left join change on change.type = 'article' and change.document_id = target_document_id
      where review_cases.type = 'article'
      group by target_document_id, state having count(change.id) <> case state when 'published' then 1 else 0 end`,
  'an approval in the log of what is not published, or none of what is': `
    select target_document_id, count(event.id) from review_cases
      left join audit_event event on event.object_type = 'article' and event.object_id = target_document_id
        and event.action = 'item.approve' and not event.refused
      where review_cases.type = 'article'
      group by target_document_id, state having count(event.id) <> case state when 'published' then 1 else 0 end`,
  'a case in another state than its newest act in the log led to': `
    select target_document_id, state, event.to_state from review_cases
      join lateral (select to_state from audit_event
        where object_type = review_cases.type and object_id = target_document_id
          and audit_event.locale = review_cases.locale and not refused and to_state is not null
        order by seq desc limit 1) event on true
      where event.to_state <> state`,
  'a feed whose numbers have a gap': `
    select seq from change where seq is null
    union all select max(seq) from change having max(seq) is distinct from count(*) and count(*) > 0
    union all select seq from change_head where seq <> (select count(*) from change)`,
}
