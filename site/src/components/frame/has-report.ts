import type { Locale } from 'shared-types/content'
import { reportReceivedPath } from 'shared-types/forms'

/** Whether a page says something that can grow old: all but the 404 page and the thanks for a report. */
export function hasReport(path: string, locale: Locale): boolean {
  return path !== '/404.html' && path !== reportReceivedPath(locale)
}
