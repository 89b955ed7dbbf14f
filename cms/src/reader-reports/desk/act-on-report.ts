import type { Core } from '@strapi/strapi'
import type { Staff } from '../../accounts/staff'
import { actBy } from '../../audit/act-by'
import { recordAct } from '../../audit/record-act'
import { recordRefusedAct } from '../../audit/record-refused-act'
import type { Act } from '../../audit/act'
import { refuse, ReviewRefusal } from '../../review/errors'
import { isReportClosed } from './closed-reports'
import type { deskStates } from '../report-state'
import { lockReport, updateReport } from '../report-store'
import { reportRights } from './report-rights'

/** What somebody makes of a report, of the version of it they saw. */
export interface ReportDecision {
  state: (typeof deskStates)[number]
  version: number
  /** For those who come after; never shown to the public. */
  note: string | null
}

/**
 * Notes what becomes of a report, with an audit event. Who sees no such report is told there is none.
 *
 * The event says neither page nor note: the log is for ever, and closes what is said of a document by its own id (F33).
 */
export async function actOnReport(
  strapi: Core.Strapi,
  staff: Staff,
  id: string,
  { state, version, note }: ReportDecision,
  now: Date,
): Promise<void> {
  const act: Act = {
    ...{ at: now, ...actBy(staff), action: `readerReport.${state}`, objectType: 'readerReport', objectId: id },
    ...{ locale: null, fromState: null, toState: null, reason: null, diffHash: null },
  }
  const rights = reportRights(staff.actor)
  if (!rights?.mayAct) {
    await recordRefusedAct(strapi, act)
    return refuse(403, 'ROLE_FORBIDDEN')
  }
  await strapi.db.transaction(async () => {
    const report = await lockReport(strapi, rights.scope, id)
    if (!report || (await isReportClosed(strapi, staff, report))) return refuse(404, 'NO_REPORT')
    if (report.version !== version)
      throw new ReviewRefusal(409, [
        { code: 'REPORT_MOVED_ON', clause: 'default', params: { name: report.state_by_name ?? '' } },
      ])
    await updateReport(strapi, report, { state, at: now, by: { userId: staff.actor.userId, name: staff.name }, note })
    await recordAct(strapi, { ...act, details: { from: report.state } })
  })
}
