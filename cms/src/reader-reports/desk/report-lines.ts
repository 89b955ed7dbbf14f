import type { Core } from '@strapi/strapi'
import type { WorkingCalendar } from 'shared-types/calendar'
import type { ReaderReportKind } from 'shared-types/forms'
import { z } from 'zod'
import type { Staff } from '../../accounts/staff'
import { calendarOf } from '../../clocks/calendar-of'
import { daysOff } from '../../clocks/days-off'
import { uidOf } from '../../content/content-types'
import { readDraft } from '../../content/read-draft'
import { portalPolicy, type PortalPolicy } from '../../policy/portal-policy'
import type { CaseKey } from '../../review/case-key'
import { publicAddresses } from '../../review/public-addresses'
import { titleOfFields } from '../../review/titles-of'
import type { ReportState } from '../report-state'
import { reportsIn, type StoredReport } from '../report-store'
import { openReports } from './closed-reports'
import { reportClock } from './report-clock'
import { reportRights } from './report-rights'

/** One line of the queue. */
export interface ReportLine {
  id: string
  at: string
  page: { path: string; url: string }
  /** The document whose own page it is, to be opened in its edit view; null for lists and pages of the portal itself. */
  item: (CaseKey & { title: string }) | null
  channel: string | null
  what: ReaderReportKind
  message: string
  /** Only for those who may act on it. */
  contact: string | null
  state: ReportState
  stateAt: string | null
  stateByName: string | null
  note: string | null
  version: number
  clock: ReturnType<typeof reportClock>
}

/** More than a desk looks through at a time; a bound, not a page. */
const most = 300
const kindFields = ['docClass', 'draftClass', 'kind'] as const
const channelSchema = z.object({ nameVi: z.string() }).nullable()

/** The reports somebody may see (screen S2, HY-12.1): what is open first, the oldest at the top. */
export async function reportLines(
  strapi: Core.Strapi,
  staff: Staff,
  now: Date,
): Promise<{ mayAct: boolean; lines: ReportLine[] }> {
  const rights = reportRights(staff.actor)
  if (!rights) return { mayAct: false, lines: [] }
  const reports = await openReports(strapi, staff, await reportsIn(strapi, rights.scope, most))
  const days = await daysOff(strapi)
  const policies = new Map<string | null, { profile: PortalPolicy['profile']; calendar: WorkingCalendar }>()
  const lines: ReportLine[] = []
  for (const report of reports) {
    const portal = report.sub_portal_id
    const known = policies.get(portal)
    const profile = known?.profile ?? (await portalPolicy(strapi, portal)).profile
    const calendar = known?.calendar ?? calendarOf(profile, days)
    policies.set(portal, { profile, calendar })
    const line = await lineOf(strapi, report)
    const clock = reportClock(report, line.kind, profile, calendar, now)
    lines.push({ ...line.shown, contact: rights.mayAct ? report.contact : null, clock })
  }
  return { mayAct: rights.mayAct, lines }
}

async function lineOf(
  strapi: Core.Strapi,
  report: StoredReport,
): Promise<{ kind: string | null; shown: Omit<ReportLine, 'clock' | 'contact'> }> {
  const { id, host, path, type, document_id: documentId, locale, what, message, state, note, version } = report
  const [url = ''] = await publicAddresses(strapi, [{ host, path }])
  const fields = type && documentId ? await readDraft(strapi, type, documentId, locale) : null
  const item = type && documentId && fields ? { type, documentId, locale, title: titleOfFields(type, fields) } : null
  const kind = kindFields.flatMap((field) => (typeof fields?.[field] === 'string' ? [fields[field]] : []))[0] ?? null
  return {
    kind,
    shown: {
      ...{ id, at: report.at.toISOString(), page: { path, url }, item, what, message, state, note, version },
      channel: await channelName(strapi, report.channel_id),
      stateAt: report.state_at?.toISOString() ?? null,
      stateByName: report.state_by_name,
    },
  }
}

async function channelName(strapi: Core.Strapi, documentId: string | null): Promise<string | null> {
  if (documentId === null) return null
  const row: unknown = await strapi.db.query(uidOf.channel).findOne({ where: { documentId }, select: ['nameVi'] })
  return channelSchema.parse(row ?? null)?.nameVi ?? null
}
