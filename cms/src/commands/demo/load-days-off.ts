import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { dayOffSchema } from 'shared-types/calendar'
import { z } from 'zod'
import { dayOffUid } from '../../clocks/days-off'

/** Adds what is missing of the demo's days off (`days-off.json`), by date; what is there is left as people made it. */
export async function loadDaysOff(strapi: Core.Strapi, folder: string): Promise<void> {
  const days = z.array(dayOffSchema).parse(JSON.parse(await readFile(join(folder, 'days-off.json'), 'utf8')))
  for (const day of days) {
    const isThere = await strapi.db.query(dayOffUid).count({ where: { date: day.date } })
    if (!isThere) await strapi.documents(dayOffUid).create({ data: day as never })
  }
}
