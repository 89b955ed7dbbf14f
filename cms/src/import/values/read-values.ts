import type { Attribute } from '../../content/rows/own-attributes'
import type { ImportIssue } from '../report/import-issue'
import { type FindNamed, readValue } from './read-value'

/** A field and what somebody wrote for it. */
export interface WrittenValue {
  field: string
  value: string | boolean
}

/** Values for the attributes of a type, with an issue for each that is none. A later value of a field replaces an earlier one. */
export function readValues(
  attributes: ReadonlyMap<string, Attribute>,
  written: readonly WrittenValue[],
  find: FindNamed,
): { data: Record<string, unknown>; issues: ImportIssue[] } {
  const data: Record<string, unknown> = {}
  const issues: ImportIssue[] = []
  for (const { field, value } of written) {
    const attribute = attributes.get(field)
    const read = attribute ? readValue(attribute, value, find) : ({ problem: 'setting-unknown-field' } as const)
    if ('value' in read) data[field] = read.value
    else issues.push({ code: read.problem, params: { found: String(value) }, field })
  }
  return { data, issues }
}
