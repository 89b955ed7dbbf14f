import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf } from '../console/lines-of.ts'
import { runToEnd } from '../parts/run-to-end.ts'
import { rootDir } from '../settings/root-dir.ts'
import { countVitestReport } from './count-vitest-report.ts'
import type { Outcome } from './outcome.ts'

/** Runs one package's `test` script, shows each line with the package's name before it, and counts its JSON report. */
export async function runVitest(folder: string, environment: Record<string, string | undefined>): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), 'cong-report-'))
  const report = join(place, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await runToEnd({
      args: ['--run', 'test', '--', ...reporters],
      folder: join(rootDir, folder),
      environment,
      output: linesOf((line) => console.log(`${folder.padEnd(12)} │ ${line}`)),
    })
    return countVitestReport(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
