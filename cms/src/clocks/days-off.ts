import type { Core } from '@strapi/strapi'
import { type DayOff, dayOffSchema } from 'shared-types/calendar'
import { z } from 'zod'

/** The content type of dated exceptions from the working week. */
export const dayOffUid = 'api::day-off.day-off'

/** Every entry of the days-off table, planned ones included. */
export async function daysOff(strapi: Core.Strapi): Promise<DayOff[]> {
  const rows: unknown = await strapi.db.query(dayOffUid).findMany({ orderBy: { date: 'asc' } })
  return z.array(dayOffSchema).parse(rows)
}
