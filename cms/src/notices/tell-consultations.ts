import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { alreadySaid } from './notice-store'
import { notify } from './notify'
import { peopleOfUnits } from './people-of-units'

/** How far back it looks: an opening or closing missed for longer is told to nobody. */
const lookBackMs = 7 * 86_400_000

const unit = z.object({ documentId: z.string() }).nullable()
const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    locale: localeSchema,
    title: z.string(),
    opensAt: z.string(),
    closesAt: z.string(),
    owningUnit: unit,
    receivingUnit: unit,
  }),
)

/** Tells the owning and receiving units and the standing office that a consultation opened or closed, each once (J2). */
export async function tellConsultations(strapi: Core.Strapi, now: Date): Promise<{ opened: number; closed: number }> {
  const passed = { $lte: now.toISOString(), $gt: new Date(now.getTime() - lookBackMs).toISOString() }
  const found: unknown = await strapi.db.query(uidOf.draftForComment).findMany({
    where: { publishedAt: { $notNull: true }, locale: 'vi', $or: [{ opensAt: passed }, { closesAt: passed }] },
    select: ['documentId', 'locale', 'title', 'opensAt', 'closesAt'],
    populate: { owningUnit: { select: ['documentId'] }, receivingUnit: { select: ['documentId'] } },
  })
  const events = rowsSchema.parse(found).flatMap((row) => [
    { row, kind: 'consultationOpened' as const, at: row.opensAt, due: row.closesAt },
    { row, kind: 'consultationClosed' as const, at: row.closesAt, due: row.closesAt },
  ])
  const onceOf = ({ kind, row, at }: (typeof events)[number]) => `${kind}:${row.documentId}:${at}`
  const said = await alreadySaid(strapi, events.map(onceOf))
  const counts = { opened: 0, closed: 0 }
  for (const event of events) {
    const { row, kind, at, due } = event
    const isPassed = Date.parse(at) <= now.getTime() && Date.parse(at) > now.getTime() - lookBackMs
    if (!isPassed || said.has(onceOf(event))) continue
    const unitIds = [row.owningUnit?.documentId ?? null, row.receivingUnit?.documentId ?? null]
    const to = await peopleOfUnits(
      strapi,
      { unitIds, roles: ['unitHead', 'unitFocal', 'editor'], withStandingOffice: true },
      now,
    )
    const key = { type: 'draftForComment' as const, documentId: row.documentId, locale: row.locale }
    await notify(strapi, { kind, to, key, params: { title: row.title, due }, once: onceOf(event) }, now)
    counts[kind === 'consultationOpened' ? 'opened' : 'closed'] += 1
  }
  return counts
}
