import type { Locale } from 'shared-types/content'
import { reportReceivedPath } from 'shared-types/forms'
import { notFoundPath } from '../../page-plan/addresses/not-found-path.ts'

/** Whether a page says something that can grow old: all but the 404 page and the thanks for a report. */
export function hasReport(path: string, locale: Locale): boolean {
  return path !== notFoundPath(locale) && path !== reportReceivedPath(locale)
}
