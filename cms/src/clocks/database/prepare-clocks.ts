import type { Core } from '@strapi/strapi'

const indexes = `
create index if not exists review_cases_next_due on review_cases (next_due_at) where next_due_at is not null;
create index if not exists review_cases_retain_until on review_cases (retain_until) where retain_until is not null;
create index if not exists review_cases_channel on review_cases (channel_id, first_published_at);
`

/** The indexes the tick, the deadline board and the upkeep lists read by. */
export async function prepareClocks(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('clock-indexes', 0))")
    await trx.raw(indexes)
  })
}
