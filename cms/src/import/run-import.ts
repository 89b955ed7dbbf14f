import { resolve } from 'node:path'
import type { Core } from '@strapi/strapi'
import { importFiles } from './import-files'
import { parseArguments } from './parse-arguments'
import type { ImportReport } from './report/import-report'
import { issueWords } from './report/issue-words'
import { printReport } from './report/print-report'
import { reportWords, usageWords } from './report/report-words'

/** What `runImport` needs of the process around it. */
export interface ImportConsole {
  /** Files are named from here. */
  folder: string
  print(text: string): void
  complain(text: string): void
  withCms<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T>
}

/** `import` from its command line to its exit code: 0 all files were taken, 1 some were refused, 2 nothing to carry out. */
export async function runImport(words: readonly string[], console: ImportConsole, now: Date): Promise<0 | 1 | 2> {
  const args = parseArguments(words)
  const wrong = (usage: string) => {
    console.complain(`${usage} ${usageWords.seeHelp}`)
    return 2 as const
  }
  if ('usage' in args) return wrong(args.usage)
  const files = args.files.map((file) => resolve(console.folder, file))
  const tell = (report: ImportReport) => {
    if (!args.json) console.print(`${printReport(report)}\n`)
  }
  const result = await console.withCms((strapi) => importFiles(strapi, { ...args, files }, now, tell))
  if ('usage' in result) return wrong(result.usage)
  const { reports, writer } = result
  const refused = reports.filter((report) => report.outcome === 'refused').length
  const taken = reports.length - refused
  console.print(
    args.json
      ? JSON.stringify({ writer: writer.name, files: reports.map(withWords), taken, refused }, null, 2)
      : `${reportWords.writer(writer.name, writer.named)} ${reportWords.total(taken, refused)}`,
  )
  return refused > 0 ? 1 : 0
}

function withWords(report: ImportReport) {
  return { ...report, issues: report.issues.map((issue) => ({ ...issue, message: issueWords(issue) })) }
}
