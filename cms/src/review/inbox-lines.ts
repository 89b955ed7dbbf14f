import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import type { ReviewState } from 'shared-types/review'
import { z } from 'zod'
import { calendarOf } from '../clocks/calendar-of'
import { type ClockLine, clockLines } from '../clocks/clock-lines'
import { daysOff } from '../clocks/days-off'
import { uidOf } from '../content/content-types'
import { policyOfItem } from '../policy/policies-of'
import type { ReviewCase } from './review-case'
import { titlesOf } from './titles-of'

/** One line of the inbox. */
export interface InboxLine {
  type: ReviewedType
  documentId: string
  locale: Locale
  title: string
  state: ReviewState
  /** When it came into this state. */
  since: string | null
  /** Who made the last move. */
  byName: string | null
  /** The time limit that ends first of those still open. */
  clock: ClockLine | null
  /** When it goes live by itself. */
  scheduledFor: string | null
  /** The unit it was passed to for handling, and since when (CCHC-7.2a). */
  forwarded: { unit: string; at: string } | null
}

/** The lines of these cases, by case id: titles in one query a type, days off once. */
export async function inboxLines(
  strapi: Core.Strapi,
  cases: readonly ReviewCase[],
  now: Date,
): Promise<Map<number, InboxLine>> {
  const distinct = [...new Map(cases.map((item) => [item.id, item])).values()]
  const titles = await titlesOf(strapi, distinct)
  const units = await unitsForwardedTo(strapi, distinct)
  const days = distinct.some((item) => item.nextDueAt !== null) ? await daysOff(strapi) : []
  return new Map(
    distinct.map((item) => {
      const { profile } = policyOfItem(strapi, item)
      const clocks = item.nextDueAt === null ? [] : clockLines(item, profile, calendarOf(profile, days), now)
      return [item.id, lineOf(item, titles.get(item.id) ?? '', firstOf(clocks), forwardedOf(item, units))]
    }),
  )
}

function lineOf(
  item: ReviewCase,
  title: string,
  clock: ClockLine | null,
  forwarded: InboxLine['forwarded'],
): InboxLine {
  const { type, targetDocumentId: documentId, locale, state, scheduledFor } = item
  return {
    ...{ type, documentId, locale, title, state, clock, scheduledFor, forwarded },
    since: item.stateSince ?? item.updatedAt,
    byName: item.lastActorName,
  }
}

function firstOf(clocks: readonly ClockLine[]): ClockLine | null {
  const open = clocks.filter(({ status, dueAt }) => status !== 'met' && dueAt !== null)
  return open.sort((one, other) => String(one.dueAt).localeCompare(String(other.dueAt)))[0] ?? null
}

const unitsSchema = z.array(z.object({ documentId: z.string(), nameVi: z.string() }))

/** What the units are called that these cases were passed to, by documentId. */
async function unitsForwardedTo(strapi: Core.Strapi, cases: readonly ReviewCase[]): Promise<Map<string, string>> {
  const ids = [...new Set(cases.flatMap(({ forwardedToUnitId }) => forwardedToUnitId ?? []))]
  if (ids.length === 0) return new Map()
  const rows: unknown = await strapi.db
    .query(uidOf.unit)
    .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'nameVi'] })
  return new Map(unitsSchema.parse(rows).map(({ documentId, nameVi }) => [documentId, nameVi]))
}

function forwardedOf(
  { forwardedToUnitId, forwardedAt }: ReviewCase,
  units: ReadonlyMap<string, string>,
): InboxLine['forwarded'] {
  if (forwardedToUnitId === null || forwardedAt === null) return null
  return { unit: units.get(forwardedToUnitId) ?? forwardedToUnitId, at: forwardedAt }
}
