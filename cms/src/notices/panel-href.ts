import { reviewedTypes } from 'shared-types/content'
import { uidOf } from '../content/content-types'

/** Where in the panel a notice about a document leads, as a path of the panel; null where it is about none. */
export function panelHref(about: {
  type: string | null
  document_id: string | null
  locale: string | null
}): string | null {
  const type = reviewedTypes.find((known) => known === about.type)
  if (!type || !about.document_id) return null
  const locale = about.locale === 'en' ? 'en' : 'vi'
  return `/content-manager/collection-types/${uidOf[type]}/${about.document_id}?plugins[i18n][locale]=${locale}`
}
