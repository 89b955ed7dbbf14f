import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const rowsSchema = z.object({ rows: z.tuple([z.object({ now: z.coerce.date() })]) })

/** The database's clock: one for all instances, whatever their own says. */
export async function databaseNow(strapi: Core.Strapi): Promise<Date> {
  const answer: unknown = await strapi.db.connection.raw('select clock_timestamp() as now')
  return rowsSchema.parse(answer).rows[0].now
}
