import type { Core } from '@strapi/strapi'
import { type ClockRecord, clockRecordSchema } from 'shared-types/calendar'
import { z } from 'zod'
import { type ReviewCase, reviewCaseSchema } from '../review/review-case'

const caseUid = 'api::review-case.review-case'
const recordsSchema = z
  .array(clockRecordSchema)
  .nullish()
  .transform((records) => records ?? [])

/** The clocks a case keeps. */
export function clocksOfCase({ clocks }: Pick<ReviewCase, 'clocks'>): ClockRecord[] {
  return recordsSchema.parse(clocks)
}

/** Keeps a case's clocks and the next moment one of them runs out. The case's version stays: nobody's form is stale by it. */
export async function keepClocks(
  strapi: Core.Strapi,
  item: Pick<ReviewCase, 'id'>,
  clocks: readonly ClockRecord[],
  nextDueAt: string | null,
): Promise<void> {
  await strapi.db.query(caseUid).update({ where: { id: item.id }, data: { clocks, nextDueAt } })
}

/** Cases with a running clock, the next to run out first. */
export async function casesWithRunningClocks(strapi: Core.Strapi, limit: number): Promise<ReviewCase[]> {
  return findCases(strapi, { nextDueAt: { $notNull: true } }, limit)
}

/** The same with those whose clocks stand still because the provider was asked. */
export async function casesWithClocks(strapi: Core.Strapi, scope: object, limit: number): Promise<ReviewCase[]> {
  const open = { $or: [{ nextDueAt: { $notNull: true } }, { state: 'needsInfo', clocks: { $notNull: true } }] }
  return findCases(strapi, { $and: [open, scope] }, limit)
}

/** Cases with clocks that something happened to since then. */
export async function casesWithClocksSince(
  strapi: Core.Strapi,
  since: Date,
  scope: object,
  limit: number,
): Promise<ReviewCase[]> {
  const touched = { clocks: { $notNull: true }, updatedAt: { $gte: since.toISOString() } }
  return findCases(strapi, { $and: [touched, scope] }, limit)
}

async function findCases(strapi: Core.Strapi, where: object, limit: number): Promise<ReviewCase[]> {
  const rows: unknown = await strapi.db.query(caseUid).findMany({ where, orderBy: { nextDueAt: 'asc' }, limit })
  return z.array(reviewCaseSchema).parse(rows)
}
