import type { ImportIssue } from '../report/import-issue'

/** The kinds of files text is read from. */
export const sourceKinds = ['.txt', '.docx', '.pdf'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** The text of a file with what was noticed while reading it, or the one reason why there is none. */
export type SourceText = { text: string; issues: ImportIssue[] } | { refused: ImportIssue }
