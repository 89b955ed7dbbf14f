import type { Core } from '@strapi/strapi'
import { reviewStates } from 'shared-types/review'

/** Where a next version waits, over all chains. */
const states = reviewStates.filter(
  (state) => !['approved', 'published', 'refused', 'withdrawn', 'archived'].includes(state),
)

/**
 * Puts the newest `count` published cases under way, spread over the states, each written and sent by one of `writers`:
 * what a busy ministry's desk looks like. Written past the walls: the texts stay as they are, only the desk fills up.
 */
export async function putUnderWay(strapi: Core.Strapi, writers: readonly number[], count: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      `update review_cases set
         state = (?::text[])[1 + id % ?],
         previous_state = 'inTriage',
         writer_ids = jsonb_build_array((?::int[])[1 + id % ?]),
         submitted_by_id = (?::int[])[1 + id % ?]
       where id in (select id from review_cases where state = 'published' order by id desc limit ?)`,
      [states, states.length, writers, writers.length, writers, writers.length, count],
    )
  })
  // What autovacuum does within minutes of such a load; people do not come in the minute after it.
  await strapi.db.connection.raw('vacuum (analyze)')
}
