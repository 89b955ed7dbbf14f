import type { Locale } from 'shared-types/content'

/** The name in a language; Vietnamese where it has none in English. */
export function nameIn(locale: Locale, named: { nameVi: string; nameEn: string | null }): string {
  return (locale === 'en' && named.nameEn) || named.nameVi
}
