import type { ImportIssue } from './report/import-issue'

/** The types a file can become a draft of. */
export type ImportedType = 'legalDocument' | 'draftForComment' | 'article'

/** One value that goes into the draft, with the line of the file it was read from; null where it was concluded or given. */
export interface PlannedValue {
  field: string
  value: string | boolean
  /** What people call it, where the value is a code. */
  name?: string
  line: number | null
  /** `given` on the command line. */
  from: 'text' | 'concluded' | 'given'
}

/** How many blocks of each kind one run of articles has; `attached` for a regulation that came with the document. */
export interface RunCounts {
  attached: boolean
  chapters: number
  articles: number
  clauses: number
  points: number
}

/** What a file becomes, before anything is written: the draft's values and body, and what a person has to look at. */
export interface PlannedDraft {
  type: ImportedType
  values: PlannedValue[]
  /** The body text and the attribute that holds it. */
  body: { field: 'body' | 'bodyFullText'; value: unknown }
  /** The attribute the original file goes to; null where the text is all there is. */
  originalIn: 'files' | 'draftFile' | null
  counts: RunCounts[]
  issues: ImportIssue[]
}

/** A unit as its name is compared. */
export interface NamedUnit {
  documentId: string
  code: string
  name: string
}
