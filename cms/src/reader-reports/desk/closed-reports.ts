import type { Core } from '@strapi/strapi'
import type { Staff } from '../../accounts/staff'
import { closedItems } from '../../review/closed-items'
import { namesInPath } from '../names-in-path'
import type { StoredReport } from '../report-store'
import { closedNames } from './closed-names'

/** The reports that neither lead to a document closed to this person nor name one, whose name is part of its address (F33). */
export async function openReports(
  strapi: Core.Strapi,
  staff: Staff,
  reports: readonly StoredReport[],
): Promise<StoredReport[]> {
  const closed = await closedItems(strapi, async () => staff)
  const ofNone = reports.filter((report) => report.document_id === null)
  const names = await closedNames(strapi, closed, [...new Set(ofNone.flatMap(({ path }) => namesInPath(path)))])
  return reports.filter((report) =>
    report.document_id === null
      ? !namesInPath(report.path).some((name) => names.has(name))
      : closed.why(report.document_id, [report.locale]) === null,
  )
}

/** Whether a report leads to such a document. */
export async function isReportClosed(strapi: Core.Strapi, staff: Staff, report: StoredReport): Promise<boolean> {
  return (await openReports(strapi, staff, [report])).length === 0
}
