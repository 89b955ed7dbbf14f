import type { Locale } from 'shared-types/content'
import type { Section } from '../props/parts/place.ts'
import { homePath } from './path-of-document.ts'

const folders: Record<Exclude<Section, 'home'>, string> = {
  legalDocuments: 'van-ban',
  drafts: 'du-thao',
  services: 'dich-vu-cong',
  calendar: 'lich-cong-tac',
  events: 'su-kien',
  notices: 'thong-bao',
  surveys: 'khao-sat',
  datasets: 'so-lieu',
  questions: 'hoi-dap',
  projects: 'du-an',
  albums: 'thu-vien',
  units: 'don-vi',
  people: 'danh-ba',
  contact: 'lien-he',
  sitemap: 'so-do-trang',
  search: 'tim-kiem',
}

/** The path of a fixed part of a portal. */
export function sectionPath(section: Section, locale: Locale): string {
  return section === 'home' ? homePath(locale) : `${homePath(locale)}${folders[section]}/`
}
