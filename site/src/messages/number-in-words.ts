import type { Locale } from 'shared-types/content'

/** A figure as people read it, to six decimal places: "1.250,5" ("1,250.5" in English). */
export function numberInWords(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(value)
}
