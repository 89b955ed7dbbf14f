import type { Locale } from '../content/locale.ts'

/** The page that thanks for a report, one in each language of a portal. */
export function reportReceivedPath(locale: Locale): string {
  return locale === 'vi' ? '/da-nhan-bao/' : `/${locale}/da-nhan-bao/`
}
