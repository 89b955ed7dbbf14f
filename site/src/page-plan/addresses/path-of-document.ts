import type { Locale } from 'shared-types/content'
import type { PlannedType } from '../planned-type.ts'

const folders: Record<PlannedType, string> = {
  article: 'tin',
  legalDocument: 'van-ban',
  draftForComment: 'du-thao',
  publicService: 'dich-vu-cong',
  page: 'trang',
  person: 'danh-ba',
  notice: 'thong-bao',
  survey: 'khao-sat',
  dataset: 'so-lieu',
  question: 'hoi-dap',
  project: 'du-an',
  mediaAlbum: 'thu-vien',
}

/** Where a portal keeps a language: `/` for Vietnamese, `/en/` for English. */
export function homePath(locale: Locale): string {
  return locale === 'vi' ? '/' : `/${locale}/`
}

/** The permanent path of a document, or of the list it belongs to where no slug is given. */
export function pathOfDocument({ type, locale, slug }: { type: PlannedType; locale: Locale; slug: string }): string {
  return `${homePath(locale)}${folders[type]}/${slug}/`
}
