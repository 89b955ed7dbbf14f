import type { ImportedType, PlannedValue, RunCounts } from '../planned-draft'
import type { ImportIssue } from './import-issue'

/** What became of one file. */
export interface ImportReport {
  /** As it was named. */
  file: string
  /** `existing`: an earlier import of the same file made this draft. `checked`: read, but nothing was to be written. */
  outcome: 'created' | 'existing' | 'checked' | 'refused'
  type: ImportedType | null
  documentId: string | null
  /** Where the draft is edited in the admin panel. */
  url: string | null
  /** What was read, concluded or given, in the order of the form. */
  values: PlannedValue[]
  counts: RunCounts[]
  /** Fields that have to be filled before the draft can be sent on and published. */
  missing: string[]
  /** What a person should look at, or why the file was refused. */
  issues: ImportIssue[]
  /** What the CMS refused, in its own words, at the field. */
  problems: { field: string; message: string }[]
}

/** The report of a file that became nothing. */
export function refusedReport(
  file: string,
  rest: Partial<Pick<ImportReport, 'type' | 'values' | 'issues' | 'problems'>>,
): ImportReport {
  return {
    file,
    outcome: 'refused',
    type: null,
    documentId: null,
    url: null,
    values: [],
    counts: [],
    missing: [],
    issues: [],
    problems: [],
    ...rest,
  }
}
