import { type Locale, localeSchema } from 'shared-types/content'
import { refuse } from '../errors'
import { type Call, defaultLocale } from './call'

/** Every language a call is about; `*` means all there are. Sets the default on a call that names none. */
export function localesOfCall({ params }: Call): Locale[] {
  if (params.locale === undefined || params.locale === null || params.locale === '') params.locale = defaultLocale
  if (params.locale === '*') return [...localeSchema.options]
  const locales = Array.isArray(params.locale) ? params.locale : [params.locale]
  return locales.map((locale) => localeSchema.safeParse(locale).data ?? refuse(400, 'BAD_REQUEST', 'locale'))
}

/** The one language of a call that writes one. */
export function localeOfCall(call: Call): Locale {
  const [locale, ...others] = localesOfCall(call)
  return locale && others.length === 0 ? locale : refuse(400, 'BAD_REQUEST', 'locale')
}
