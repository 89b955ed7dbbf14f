import type { Locale } from 'shared-types/content'
import { sectionPath } from './section-path.ts'

/** The path of a list of answers: all, of one field, of one month `YYYY-MM` of either. */
export function questionListPath(locale: Locale, field: string | null, month: string | null = null): string {
  const ofField = field === null ? '' : `linh-vuc/${field}/`
  return `${sectionPath('questions', locale)}${ofField}${month ? `thang/${month}/` : ''}`
}
