import type { StoredType } from '../content-types'

/** How documents of a type are named and listed in the panel. */
export interface Form {
  /** The attribute a document is known by, in lists and where others point to it. */
  mainField: string
  /** Columns of its list. */
  list: readonly string[]
}

/** The panel's forms, by type. Fields stand in the order of the schema. */
export const forms: Readonly<Record<StoredType, Form>> = {
  article: { mainField: 'title', list: ['title', 'kind', 'channel', 'updatedAt'] },
  legalDocument: { mainField: 'number', list: ['number', 'title', 'docForm', 'issuedOn'] },
  draftForComment: { mainField: 'title', list: ['title', 'draftClass', 'closesAt', 'updatedAt'] },
  publicService: { mainField: 'name', list: ['name', 'code', 'serviceLevel', 'updatedAt'] },
  page: { mainField: 'title', list: ['title', 'kind', 'updatedAt'] },
  person: { mainField: 'fullName', list: ['fullName', 'position', 'unit', 'order'] },
  leaderScheduleEvent: { mainField: 'title', list: ['title', 'date', 'startTime', 'visibility'] },
  question: { mainField: 'publicTitle', list: ['publicTitle', 'kind', 'answeredByUnit', 'isPublic'] },
  survey: { mainField: 'title', list: ['title', 'kind', 'opensAt', 'closesAt'] },
  mediaAlbum: { mainField: 'title', list: ['title', 'kind', 'updatedAt'] },
  notice: { mainField: 'title', list: ['title', 'kind', 'startsAt', 'endsAt'] },
  dataset: { mainField: 'title', list: ['title', 'kind', 'period', 'updatedAt'] },
  project: { mainField: 'title', list: ['title', 'kind', 'owner', 'closingAt'] },
  channel: { mainField: 'nameVi', list: ['nameVi', 'state', 'parent', 'subPortal', 'order'] },
  topic: { mainField: 'nameVi', list: ['nameVi', 'slug', 'code'] },
  unit: { mainField: 'nameVi', list: ['nameVi', 'code', 'level', 'parent'] },
  subPortal: { mainField: 'nameVi', list: ['nameVi', 'label', 'stage', 'unit'] },
  portal: { mainField: 'nameVi', list: ['nameVi', 'domain'] },
}

/** Texts that need the whole width. */
export const wideFields: ReadonlySet<string> = new Set([
  'abstract',
  'altText',
  'caption',
  'changeNote',
  'descriptionEn',
  'descriptionVi',
  'emergencyReason',
  'intro',
  'legalBasisText',
  'name',
  'note',
  'publicContent',
  'publicTitle',
  'summary',
  'table',
  'text',
  'title',
  'transcript',
])

/** Kept by the server, shown to nobody. */
export const hiddenFields: ReadonlySet<string> = new Set(['formerSlugs'])
