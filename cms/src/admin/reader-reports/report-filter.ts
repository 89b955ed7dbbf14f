import type { ReaderReport } from './reader-report'

/** What one may ask the queue for; each is a button with its count. */
export const reportFilters = ['open', 'new', 'underReview', 'done', 'noFault'] as const
export type ReportFilter = (typeof reportFilters)[number]

/** Whether somebody still has to do something about it. */
export function isOpen({ state }: Pick<ReaderReport, 'state'>): boolean {
  return state === 'new' || state === 'underReview'
}

/** The reports of one filter, in the order they came. */
export function reportsOf(reports: readonly ReaderReport[], filter: ReportFilter): ReaderReport[] {
  return reports.filter((report) => (filter === 'open' ? isOpen(report) : report.state === filter))
}

/** What a report is about, as people call it: its document, its channel, else its address. */
export function reportSubject({ item, channel, page }: Pick<ReaderReport, 'item' | 'channel' | 'page'>): string {
  return item?.title || channel || page.path
}
