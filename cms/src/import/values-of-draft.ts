import type { Found } from 'shared-types/text'
import { fitted } from './fitted'
import type { NamedUnit, PlannedValue } from './planned-draft'
import type { ImportIssue } from './report/import-issue'

/** Collects the values of a draft and what there is to say about them, in the order they are given. */
export function valuesOfDraft() {
  const values: PlannedValue[] = []
  const issues: ImportIssue[] = []
  const found = <T extends string | boolean>(field: string, read: Found<T> | null, max?: number): boolean => {
    if (read === null) return false
    if (typeof read.value !== 'string' || max === undefined)
      values.push({ field, value: read.value, line: read.line, from: 'text' })
    else {
      const fit = fitted(field, read.value, max)
      values.push({ field, value: fit.text, line: read.line, from: 'text' })
      issues.push(...fit.issues)
    }
    return true
  }
  return {
    values,
    issues,
    /** Takes a value as it was read, shortened to `max` characters; says whether there was one. */
    found,
    /** Takes a value that no line says in so many words. */
    concluded(field: string, value: string | boolean, line: number | null = null) {
      values.push({ field, value, line, from: 'concluded' })
    },
    /** Takes the unit a line names. */
    unit(field: string, { code, name }: NamedUnit, line: number) {
      values.push({ field, value: code, name, line, from: 'text' })
    },
    /** Takes a value the person importing gave. */
    given(field: string, value: string) {
      values.push({ field, value, line: null, from: 'given' })
    },
    issue(issue: ImportIssue) {
      issues.push(issue)
    },
  }
}
