import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { alreadySaid } from './notice-store'
import { notify } from './notify'
import { peopleOfUnits } from './people-of-units'

/** How far back it looks, in days: what was missed for longer is told to nobody. */
const lookBackDays = 7

const day = z.string().nullable()
const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    locale: localeSchema,
    title: z.string(),
    number: z.string(),
    effectiveOn: day,
    expiredOn: day,
    owningUnit: z.object({ documentId: z.string() }).nullable(),
  }),
)

/** Tells the owning unit and the standing office that a public legal document took effect or expired, each once (J11). */
export async function tellLegalStatus(strapi: Core.Strapi, now: Date): Promise<{ inForce: number; expired: number }> {
  const today = localDay(now.toISOString())
  const oldest = localDay(new Date(now.getTime() - lookBackDays * 86_400_000).toISOString())
  const recent = { $lte: today, $gt: oldest }
  const found: unknown = await strapi.db.query(uidOf.legalDocument).findMany({
    where: { publishedAt: { $notNull: true }, locale: 'vi', $or: [{ effectiveOn: recent }, { expiredOn: recent }] },
    select: ['documentId', 'locale', 'title', 'number', 'effectiveOn', 'expiredOn'],
    populate: { owningUnit: { select: ['documentId'] } },
  })
  const events = rowsSchema.parse(found).flatMap((row) =>
    [
      { row, kind: 'legalInForce' as const, day: row.effectiveOn },
      { row, kind: 'legalExpired' as const, day: row.expiredOn },
    ].flatMap(({ day, ...event }) => (day !== null && day <= today && day > oldest ? [{ ...event, day }] : [])),
  )
  const onceOf = ({ kind, row, day }: (typeof events)[number]) => `${kind}:${row.documentId}:${day}`
  const said = await alreadySaid(strapi, events.map(onceOf))
  const counts = { inForce: 0, expired: 0 }
  for (const event of events) {
    if (said.has(onceOf(event))) continue
    const { row, kind, day } = event
    const unitIds = [row.owningUnit?.documentId ?? null]
    const to = await peopleOfUnits(
      strapi,
      { unitIds, roles: ['unitHead', 'unitFocal', 'editor'], withStandingOffice: true },
      now,
    )
    const key = { type: 'legalDocument' as const, documentId: row.documentId, locale: row.locale }
    await notify(
      strapi,
      { kind, to, key, params: { title: row.title, number: row.number, day }, once: onceOf(event) },
      now,
    )
    counts[kind === 'legalInForce' ? 'inForce' : 'expired'] += 1
  }
  return counts
}
