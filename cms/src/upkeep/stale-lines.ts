import type { Core } from '@strapi/strapi'
import { addWorkingDays } from 'shared-types/calendar'
import { z } from 'zod'
import { calendarOf } from '../clocks/calendar-of'
import { daysOff } from '../clocks/days-off'
import { portalPolicy } from '../policy/portal-policy'

/** Something whose newest item is older than it may be. */
export interface StaleLine {
  /** A channel by documentId, or a kind of article on the main portal. */
  what: 'channel' | 'kind'
  id: string
  name: string
  /** When its newest item first went public; null where it never had one. */
  newestAt: string | null
  /** How old it may grow, in words' terms: calendar days of a channel, working days of a kind. */
  maxAge: number
  counts: 'day' | 'workingDay'
  source: string
  /** Names of the units that supply a channel (HY-11.1). */
  units: string[]
}

const dayMs = 86_400_000
const instant = z.coerce.date().nullable()
const channelRows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      max_age: z.int(),
      made: z.coerce.date(),
      newest: instant,
      units: z.array(z.string()),
    }),
  ),
})
const newestRow = z.object({ rows: z.tuple([z.object({ newest: instant })]) })

/** Channels beyond their own greatest age, and kinds of news beyond the regulation's (J12, MOHA-10.1, HY-12.2). */
export async function staleLines(strapi: Core.Strapi, now: Date): Promise<StaleLine[]> {
  return [...(await staleKinds(strapi, now)), ...(await staleChannels(strapi, now))]
}

async function staleChannels(strapi: Core.Strapi, now: Date): Promise<StaleLine[]> {
  const found: unknown = await strapi.db.connection.raw(`
    select c.document_id as id, c.name_vi as name, c.max_age_days as max_age, c.created_at as made,
      (select max(r.first_published_at) from review_cases r where r.channel_id = c.document_id) as newest,
      array(select u.name_vi from channels_responsible_units_lnk l join units u on u.id = l.unit_id
        where l.channel_id = c.id order by u.order, u.name_vi) as units
    from channels c where c.max_age_days is not null and c.state = 'approved' order by c.id`)
  return channelRows.parse(found).rows.flatMap(({ id, name, max_age: maxAge, made, newest, units }) => {
    const isStale = now.getTime() - (newest ?? made).getTime() > maxAge * dayMs
    const newestAt = newest?.toISOString() ?? null
    return isStale
      ? [{ what: 'channel' as const, id, name, newestAt, maxAge, counts: 'day' as const, source: 'MOHA-10.1', units }]
      : []
  })
}

async function staleKinds(strapi: Core.Strapi, now: Date): Promise<StaleLine[]> {
  const { profile } = await portalPolicy(strapi, null)
  const calendar = calendarOf(profile, await daysOff(strapi))
  const lines: StaleLine[] = []
  for (const { kind, maxAgeWorkingDays: maxAge, source } of profile.freshness) {
    const found: unknown = await strapi.db.connection.raw(
      `select max(r.first_published_at) as newest from review_cases r
       join articles a on a.document_id = r.target_document_id and a.locale = r.locale and a.published_at is not null
       where r.type = 'article' and r.sub_portal_id is null and a.kind = ?`,
      [kind],
    )
    const [{ newest }] = newestRow.parse(found).rows
    if (!newest || now.toISOString() <= addWorkingDays(newest.toISOString(), maxAge, calendar)) continue
    const known = { what: 'kind' as const, id: kind, name: kind, counts: 'workingDay' as const, units: [] }
    lines.push({ ...known, newestAt: newest.toISOString(), maxAge, source })
  }
  return lines
}
