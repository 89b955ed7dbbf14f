import type { Core } from '@strapi/strapi'
import { type CaseKey, keyOfCase } from './case-key'
import type { ReviewCase } from './review-case'
import { casesWhere, lockCase } from './review-store'

/** As many as one run takes; the next run takes the rest. */
const mostAtOnce = 500

/**
 * Does something to every case whose instant in `column` has come, the earliest first, each in a transaction of its own
 * and on the row held, so that two instances never do it twice. Returns for how many it was done; a fault of one keeps
 * none of the others back and is thrown at the end.
 */
export async function forDueCases(
  strapi: Core.Strapi,
  column: 'scheduledFor' | 'liveUntil' | 'deferUntil' | 'questionDueAt',
  now: Date,
  act: (key: CaseKey, item: ReviewCase) => Promise<boolean>,
): Promise<number> {
  const isDue = (item: ReviewCase) => item[column] !== null && Date.parse(item[column]) <= now.getTime()
  const due = await casesWhere(strapi, { [column]: { $lte: now.toISOString() } }, { [column]: 'asc' }, mostAtOnce)
  const faults: unknown[] = []
  let done = 0
  for (const key of due.map(keyOfCase)) {
    try {
      const acted = await strapi.db.transaction(async () => {
        const item = await lockCase(strapi, key)
        return item !== null && isDue(item) && (await act(key, item))
      })
      if (acted) done += 1
    } catch (error) {
      faults.push(error)
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} of ${due.length} items due by ${column} failed`)
  return done
}
