import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { importFiles } from '../../src/import/import-files'
import type { parseArguments } from '../../src/import/parse-arguments'
import type { ImportReport } from '../../src/import/report/import-report'
import type { runImport } from '../../src/import/run-import'
import { type BootedCms, loadCompiled } from '../boot/boot-strapi'

/** Where the tests put files and import them as the command does, on the CMS that is already running. */
export async function openImportDesk({ strapi }: BootedCms) {
  const importing = loadCompiled<{ importFiles: typeof importFiles }>('src/import/import-files')
  const parsing = loadCompiled<{ parseArguments: typeof parseArguments }>('src/import/parse-arguments')
  const running = loadCompiled<{ runImport: typeof runImport }>('src/import/run-import')
  const folder = await mkdtemp(join(tmpdir(), 'cong-test-import-'))

  /** The path of a new file of this name. */
  async function put(name: string, content: string | Buffer): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  /** The reports of one command line, which has to be one that can be carried out. */
  async function reports(...words: string[]): Promise<ImportReport[]> {
    const args = parsing.parseArguments(words)
    if ('usage' in args) throw new Error(args.usage)
    const result = await importing.importFiles(strapi, args, new Date())
    if ('usage' in result) throw new Error(result.usage)
    return result.reports
  }
  async function report(...words: string[]): Promise<ImportReport> {
    const [first, ...more] = await reports(...words)
    if (!first || more.length > 0) throw new Error('One file was expected.')
    return first
  }
  /** A whole run as the command makes it: exit code and what was printed. */
  async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
    const printed = { out: '', err: '' }
    const console = {
      folder,
      print: (text: string) => {
        printed.out += text
      },
      complain: (text: string) => {
        printed.err += text
      },
      withCms: <T>(work: (running: typeof strapi) => Promise<T>) => work(strapi),
    }
    return { code: await running.runImport(words, console, new Date()), ...printed }
  }
  return { folder, put, reports, report, run, close: () => rm(folder, { recursive: true, force: true }) }
}
export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>

/** What a report has for a field: value and line. */
export function readOf(report: ImportReport, field: string): { value: string | boolean; line: number | null } | null {
  const found = report.values.find((value) => value.field === field)
  return found ? { value: found.value, line: found.line } : null
}

/** The codes of a report's issues, by field. */
export function issuesOf(report: ImportReport): Record<string, string[]> {
  const byField: Record<string, string[]> = {}
  for (const { field = '', code } of report.issues) byField[field] = [...(byField[field] ?? []), code]
  return byField
}
