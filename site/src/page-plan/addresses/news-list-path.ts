import type { Locale } from 'shared-types/content'
import { homePath } from './path-of-document.ts'

/** The path of a list of news: all, of one unit, of one month `YYYY-MM` of either. */
export function newsListPath(locale: Locale, unit: string | null, month: string | null = null): string {
  return `${homePath(locale)}tin/${unit === null ? '' : `don-vi/${unit}/`}${month ? `thang/${month}/` : ''}`
}
