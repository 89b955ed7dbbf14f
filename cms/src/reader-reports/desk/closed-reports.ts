import type { Core } from '@strapi/strapi'
import type { Staff } from '../../accounts/staff'
import { closedItems } from '../../review/closed-items'
import type { StoredReport } from '../report-store'

/** The reports that do not lead to a document closed to this person, whose name is part of its address (F33). */
export async function openReports(
  strapi: Core.Strapi,
  staff: Staff,
  reports: readonly StoredReport[],
): Promise<StoredReport[]> {
  const closed = await closedItems(strapi, async () => staff)
  return reports.filter(
    (report) => report.document_id === null || closed.why(report.document_id, [report.locale]) === null,
  )
}

/** Whether a report leads to such a document. */
export async function isReportClosed(strapi: Core.Strapi, staff: Staff, report: StoredReport): Promise<boolean> {
  return (await openReports(strapi, staff, [report])).length === 0
}
