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
      `${reportWords.missing}${report.url ? `. ${reportWords.toMissing}` : ''}`,
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
const labelWidth = 30
const valueWidth = 70

function valueLine(label: string, { field, value, line, from }: PlannedValue): string {
  const shown = typeof value === 'boolean' ? (value ? reportWords.yes : reportWords.no) : valueLabel(field, value)
  const short = [...shown].length > valueWidth ? `${[...shown].slice(0, valueWidth - 1).join('')}…` : shown
  const notes = [
    ...(line === null ? [] : [reportWords.line(line)]),
    ...(from === 'concluded' ? [reportWords.concluded] : from === 'given' ? [reportWords.given] : []),
  ]
  return `${label.padEnd(labelWidth)} ${short}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`
}

function countsLine(counts: RunCounts): string {
  const parts = (['chapters', 'articles', 'clauses', 'points'] as const).flatMap((kind) =>
    counts[kind] > 0 ? [`${counts[kind]} ${reportWords.counts[kind]}`] : [],
  )
  return `${counts.attached ? `${reportWords.attached}: ` : ''}${parts.join(', ')}`
}
