import { fieldLabel } from '../../admin/words/field-label'
import { valueLabel } from '../../admin/words/value-label'
import { uidOf } from '../../content/content-types'
import type { PlannedValue, RunCounts } from '../planned-draft'
import type { ImportReport } from './import-report'
import { issueWords } from './issue-words'
import { reportWords } from './report-words'

/** The report of one file for people to read; fields are called as in the panel's form. */
export function printReport(report: ImportReport): string {
  const label = (field: string) => (report.type ? fieldLabel(uidOf[report.type], field) : field)
  const type = report.type ? reportWords.types[report.type] : ''
  const looked = report.issues.filter((issue) => !issue.field || !report.missing.includes(issue.field))
  const reason = (field: string) => report.issues.find((issue) => issue.field === field)
  return [
    report.file,
    `  ${reportWords.outcomes[report.outcome](type)}`,
    ...(report.url ? [`  ${report.url}`] : []),
    ...report.problems.map(({ field, message }) => `  ${field ? `${label(field)}: ` : ''}${message}`),
    ...(report.outcome === 'refused'
      ? report.issues.map((issue) => `  ${issue.field ? `${label(issue.field)}: ` : ''}${issueWords(issue)}`)
      : []),
    ...section(
      reportWords.read,
      report.outcome === 'refused' ? [] : report.values.map((value) => valueLine(label(value.field), value)),
    ),
    ...section(reportWords.structure, report.counts.map(countsLine)),
    ...section(
      `${reportWords.missing}${report.url ? ` (${reportWords.toMissing})` : ''}`,
      report.missing.map((field) => {
        const issue = reason(field)
        return `${label(field)}: ${issue ? issueWords(issue) : reportWords.fill}`
      }),
    ),
    ...section(
      reportWords.look,
      report.outcome === 'refused'
        ? []
        : looked.map((issue) => `${issue.field ? `${label(issue.field)}: ` : ''}${issueWords(issue)}`),
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)]
}

/** Columns wide enough for the longest label of the three forms. */
const labelWidth = 34
const valueWidth = 70

function valueLine(label: string, planned: PlannedValue): string {
  const { line, from } = planned
  const shown = [...shownValue(planned)]
  const short = shown.length > valueWidth ? `${shown.slice(0, valueWidth - 1).join('')}…` : shown.join('')
  const notes = [
    ...(line === null ? [] : [reportWords.line(line)]),
    ...(from === 'concluded' ? [reportWords.concluded] : from === 'given' ? [reportWords.given] : []),
  ]
  return `${label.padEnd(labelWidth)} ${short}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`
}

/** A value as people write it: a choice in words, a unit by name, days and moments as in Việt Nam. */
function shownValue({ field, value, name }: PlannedValue): string {
  if (typeof value === 'boolean') return value ? reportWords.yes : reportWords.no
  if (name !== undefined) return `${name} (${value})`
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}):00\+07:00)?$/.exec(value) ?? []
  if (year) return `${day}/${month}/${year}${time ? ` ${time}` : ''}`
  return valueLabel(field, value)
}

function countsLine(counts: RunCounts): string {
  const parts = (['chapters', 'articles', 'clauses', 'points'] as const).flatMap((kind) =>
    counts[kind] > 0 ? [`${counts[kind]} ${reportWords.counts[kind]}`] : [],
  )
  return `${counts.attached ? `${reportWords.attached}: ` : ''}${parts.join(', ')}`
}
