import type { Locale } from 'shared-types/content'
import { folderOfType } from 'shared-types/publishing'
import type { PlannedType } from '../planned-type.ts'

/** Where a portal keeps a language: `/` for Vietnamese, `/en/` for English. */
export function homePath(locale: Locale): string {
  return locale === 'vi' ? '/' : `/${locale}/`
}

/** The permanent path of a document, or of the list it belongs to where no slug is given. */
export function pathOfDocument({ type, locale, slug }: { type: PlannedType; locale: Locale; slug: string }): string {
  return `${homePath(locale)}${folderOfType[type]}/${slug}/`
}
