import type { Core } from '@strapi/strapi'
import type { Actor } from 'shared-types/review'
import { casesWithClocks } from './clocks-store'
import { withoutClosed } from '../review/without-closed'
import { boardScope, type DeadlineLine, deadlineLines } from './deadline-lines'

/** More than a ministry ever has under way at once; a bound, not a page. */
const maxCases = 2_000

/** Every open time limit this person may see: what runs out first comes first, what stands still last. */
export async function deadlines(strapi: Core.Strapi, actor: Actor, now: Date): Promise<DeadlineLine[]> {
  if (!actor.active) return []
  const cases = await casesWithClocks(strapi, boardScope(actor), maxCases)
  const lines = await deadlineLines(strapi, await withoutClosed(strapi, actor, cases), now)
  return lines
    .filter(({ status }) => status !== 'met')
    .sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'))
}
