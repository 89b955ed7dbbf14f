import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { readerReportKinds } from 'shared-types/forms'
import { z } from 'zod'
import { rowsOf } from '../accounts/database/rows-of'
import type { AboutPage } from './about-page'
import { reportStates, type ReportState } from './report-state'

const instant = z.coerce.date().nullable()

/** One report as stored. */
export const storedReportSchema = z.object({
  id: z.coerce.string(),
  at: z.coerce.date(),
  sub_portal_id: z.string().nullable(),
  host: z.string(),
  path: z.string(),
  type: z.enum(reviewedTypes).nullable(),
  document_id: z.string().nullable(),
  locale: localeSchema,
  channel_id: z.string().nullable(),
  what: z.enum(readerReportKinds),
  message: z.string(),
  contact: z.string().nullable(),
  state: z.enum(reportStates),
  state_at: instant,
  state_by_name: z.string().nullable(),
  note: z.string().nullable(),
  version: z.int(),
})
export type StoredReport = z.infer<typeof storedReportSchema>

/** A report as it came in. */
export interface NewReport extends AboutPage {
  at: Date
  page: string
  what: string
  message: string
  contact: string
  onceKey: string
  addressHash: string
}

/** Whose reports somebody sees: all of them, or those of their unit and of their sub-portals. */
export type ReportScope = 'all' | { unitId: string | null; subPortalIds: readonly string[] }

const dayMs = 86_400_000
/** How long a way to ask back is kept after the report was closed. */
const contactDays = 90

const countSchema = z.tuple([
  z.object({ again: z.boolean(), address: z.coerce.number(), everybody: z.coerce.number() }),
])

/** Lets one sender after another through until the running transaction ends. */
export async function awaitTurn(strapi: Core.Strapi): Promise<void> {
  await rowsOf(strapi, "select pg_advisory_xact_lock(hashtextextended('reader-report', 0))")
}

/** How much came since `since` from one address and in all, and whether this very report did. */
export async function countFrom(strapi: Core.Strapi, addressHash: string, onceKey: string, since: Date) {
  const statement = `select exists (select 1 from reader_report where once_key = ?) as again,
    (select count(*) from reader_report where address_hash = ? and at > ?) as address,
    (select count(*) from reader_report where address_hash is not null and at > ?) as everybody`
  return countSchema.parse(await rowsOf(strapi, statement, [onceKey, addressHash, since, since]))[0]
}

/** Forgets the hashes of yesterday's addresses and what is made of them, and how to reach people whose report was closed long ago. */
export async function forgetTraces(strapi: Core.Strapi, now: Date): Promise<{ addresses: number; contacts: number }> {
  const addresses = await rowsOf(
    strapi,
    `update reader_report set address_hash = null, once_key = null
      where (address_hash is not null or once_key is not null) and at < ? returning id`,
    [new Date(now.getTime() - dayMs)],
  )
  const contacts = await rowsOf(
    strapi,
    `update reader_report set contact = null
      where contact is not null and state in ('done', 'noFault') and state_at < ? returning id`,
    [new Date(now.getTime() - contactDays * dayMs)],
  )
  return { addresses: addresses.length, contacts: contacts.length }
}

/** Keeps a new report; one that is there already stays as it is. */
export async function addReport(strapi: Core.Strapi, report: NewReport): Promise<void> {
  const { at, host, page, item, locale, subPortalId, channelId, what, message, contact } = report
  await strapi.db.transaction(({ trx }) =>
    trx('reader_report')
      .insert({
        ...{ at, host, path: page, locale, what, message, contact: contact || null },
        ...{ sub_portal_id: subPortalId, channel_id: channelId },
        ...{ type: item?.type ?? null, document_id: item?.documentId ?? null },
        ...{ once_key: report.onceKey, address_hash: report.addressHash },
      })
      .onConflict('once_key')
      .ignore(),
  )
}

/** Reports within a scope: open ones first, the oldest of them at the top, then those closed last. */
export async function reportsIn(strapi: Core.Strapi, scope: ReportScope, limit: number): Promise<StoredReport[]> {
  const { condition, values } = conditionOf(scope)
  const statement = `select r.* from reader_report r where ${condition}
    order by r.state in ('new', 'underReview') desc, case when r.state in ('new', 'underReview') then r.id end,
      r.state_at desc, r.id limit ?`
  return z.array(storedReportSchema).parse(await rowsOf(strapi, statement, [...values, limit]))
}

/** One report within a scope, held until the running transaction ends; null where it is none of theirs. */
export async function lockReport(strapi: Core.Strapi, scope: ReportScope, id: string): Promise<StoredReport | null> {
  const { condition, values } = conditionOf(scope)
  const statement = `select r.* from reader_report r where r.id = ? and ${condition} for update of r`
  const [row] = await rowsOf(strapi, statement, [id, ...values])
  return row ? storedReportSchema.parse(row) : null
}

/** Writes the desk's part of a report read in this transaction. */
export async function updateReport(
  strapi: Core.Strapi,
  { id, version }: StoredReport,
  { state, at, by, note }: { state: ReportState; at: Date; by: { userId: number; name: string }; note: string | null },
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx('reader_report')
      .where({ id })
      .update({
        ...{ state, state_at: at, state_by_id: by.userId, state_by_name: by.name, note },
        version: version + 1,
      }),
  )
}

function conditionOf(scope: ReportScope): { condition: string; values: (string | null)[] } {
  if (scope === 'all') return { condition: 'true', values: [] }
  const condition = `(r.sub_portal_id = any(array(select jsonb_array_elements_text(?::jsonb)))
    or exists (select 1 from review_cases c where c.type = r.type and c.target_document_id = r.document_id
      and c.locale = r.locale and c.owning_unit_id = ?)
    or exists (select 1 from channels_responsible_units_lnk l
      join channels ch on ch.id = l.channel_id join units u on u.id = l.unit_id
      where u.document_id = ? and ch.document_id = coalesce(r.channel_id, (select c.channel_id from review_cases c
        where c.type = r.type and c.target_document_id = r.document_id and c.locale = r.locale))))`
  return { condition, values: [JSON.stringify(scope.subPortalIds), scope.unitId, scope.unitId] }
}
