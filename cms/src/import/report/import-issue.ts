import type { ReadingIssueCode } from 'shared-types/text'

/** Everything an import may have to tell beyond what the reading of a legal text says; the words stand in `words.ts`. */
export const importIssueCodes = [
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'file-kind-unknown',
  'file-kind-differs',
  'file-old-word',
  'file-locked',
  'file-unpacks-too-large',
  'file-damaged',
  'file-scanned',
  'file-too-many-pages',
  'file-not-utf8',
  'file-old-encoding',
  'file-text-too-long',
  'pages-without-text',
  'numbering-not-read',
  'doc-class-assumed',
  'draft-class-unknown',
  'draft-file-not-pdf',
  'opens-with-letter',
  'unit-not-listed',
  'text-shortened',
  'article-title-missing',
  'article-text-missing',
  'article-source-missing',
  'article-source-day',
  'article-furniture-dropped',
  'article-is-legal',
  'setting-unknown-field',
  'setting-not-possible',
  'setting-not-day',
  'setting-not-instant',
  'setting-not-yes-no',
  'setting-not-found',
] as const

export type ImportIssueCode = (typeof importIssueCodes)[number]

/** Something a person has to know or to mend: a stable code, its parameters, and the field it is about where there is one. */
export interface ImportIssue {
  code: ImportIssueCode | ReadingIssueCode
  params: Record<string, string | number>
  field?: string
}
