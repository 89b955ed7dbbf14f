import type { Core } from '@strapi/strapi'
import type { Actor } from 'shared-types/review'
import { casesWithClocksSince } from './clocks-store'
import { withoutClosed } from '../review/without-closed'
import { boardScope, type DeadlineLine, deadlineLines } from './deadline-lines'

/** More than a ministry sends late in a year; a bound, not a page. */
const maxCases = 5_000

/** The late report: what this person may see of what was met after its time since then, latest first (CCHC-7.1a). */
export async function lateItems(strapi: Core.Strapi, actor: Actor, since: Date, now: Date): Promise<DeadlineLine[]> {
  if (!actor.active) return []
  const cases = await casesWithClocksSince(strapi, since, boardScope(actor), maxCases)
  return (await deadlineLines(strapi, await withoutClosed(strapi, actor, cases), now))
    .filter(({ status, late, metAt }) => status === 'met' && late && Date.parse(metAt ?? '') >= since.getTime())
    .sort((one, other) => (other.metAt ?? '').localeCompare(one.metAt ?? ''))
}
