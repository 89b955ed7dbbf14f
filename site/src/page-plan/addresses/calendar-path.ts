import type { Locale } from 'shared-types/content'
import { sectionPath } from './section-path.ts'

/** The page of the week that begins on a Monday `YYYY-MM-DD`. */
export function weekPath(monday: string, locale: Locale): string {
  return `${sectionPath('calendar', locale)}${monday}/`
}

/** The page of what one leader takes part in. */
export function leaderPath(slug: string, locale: Locale): string {
  return `${sectionPath('calendar', locale)}lanh-dao/${slug}/`
}

/** The calendar as an iCalendar file. */
export function calendarFilePath(locale: Locale): string {
  return `${sectionPath('calendar', locale)}lich.ics`
}
