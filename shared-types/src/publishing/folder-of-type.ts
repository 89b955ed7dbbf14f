import type { ReviewedType } from '../content/index.ts'

/** The folder of a portal's addresses that holds the pages of a type, for every type with pages of its own. */
export const folderOfType = {
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
} as const satisfies Record<Exclude<ReviewedType, 'leaderScheduleEvent'>, string>
