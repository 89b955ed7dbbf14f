import type { Attribute } from '../../content/rows/own-attributes'
import type { ImportIssueCode } from '../report/import-issue'

/** A value as an attribute takes it, or why the text is none. */
export type ReadValue = { value: unknown } | { problem: ImportIssueCode }

/** What a word names, e.g. a unit by its code; null where there is nothing of that name. */
export type FindNamed = (target: string, word: string) => string | null

/**
 * A value written by a person or read in a text, for an attribute of this kind. Days may be written as in Việt Nam
 * (4/5/2021), moments as `2026-11-23 17:00` in Vietnamese time, a reference is a unit's code, a channel's or topic's
 * slug, a sub-portal's label; several are parted by commas. What the words mean for the field the content door checks.
 */
export function readValue(attribute: Attribute, written: string | boolean, find: FindNamed): ReadValue {
  if (typeof written === 'boolean') return { value: written }
  const word = written.trim()
  if (attribute.customField) return { problem: 'setting-not-possible' }
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'email':
    case 'enumeration':
      return { value: word }
    case 'integer':
      return { value: Number(word) }
    case 'date':
      return orProblem(dayOf(word), 'setting-not-day')
    case 'datetime':
      return orProblem(instantOf(word), 'setting-not-instant')
    case 'boolean':
      return orProblem(yesOrNo[word.toLowerCase()], 'setting-not-yes-no')
    case 'relation':
      return reference(attribute, word, find)
    default:
      return { problem: 'setting-not-possible' }
  }
}

const yesOrNo: Readonly<Record<string, boolean>> = {
  có: true,
  co: true,
  true: true,
  yes: true,
  không: false,
  khong: false,
  false: false,
  no: false,
}

function dayOf(word: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word) ?? []
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : word
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ? iso : undefined
}

function instantOf(word: string): string | undefined {
  const [date = '', time = '00:00'] = word.split(/[ T](?=\d{1,2}:\d{2}$)/)
  const day = dayOf(date)
  const local = day && /^\d{1,2}:\d{2}$/.test(time) ? `${day}T${time.padStart(5, '0')}:00+07:00` : word
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/.test(local) ? new Date(local) : null
  return instant && !Number.isNaN(instant.getTime()) ? instant.toISOString() : undefined
}

function reference({ target = '', relation = '' }: Attribute, word: string, find: FindNamed): ReadValue {
  if (!relation.endsWith('Many')) return orProblem(find(target, word) ?? undefined, 'setting-not-found')
  const found = word.split(',').map((one) => find(target, one.trim()))
  return found.includes(null) ? { problem: 'setting-not-found' } : { value: found }
}

function orProblem(value: unknown, problem: ImportIssueCode): ReadValue {
  return value === undefined ? { problem } : { value }
}
