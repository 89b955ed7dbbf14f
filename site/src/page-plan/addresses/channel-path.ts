import type { Locale } from 'shared-types/content'
import { homePath } from './path-of-document.ts'

/** The path of a channel's newest page, or of one month `YYYY-MM` of it. */
export function channelPath(slug: string, locale: Locale, month?: string): string {
  return `${homePath(locale)}chuyen-muc/${slug}/${month ? `${month}/` : ''}`
}
