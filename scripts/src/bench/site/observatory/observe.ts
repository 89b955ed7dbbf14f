import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const program = fileURLToPath(new URL('./scan-host.ts', import.meta.url))
const scanSchema = z.object({
  scan: z.object({ score: z.number(), grade: z.string() }),
  tests: z.record(
    z.string(),
    z.object({ pass: z.boolean(), result: z.string(), scoreModifier: z.number().optional() }),
  ),
})

/** What HTTP Observatory says of a host: its score (100 and more is A+) and each test's finding with its points. */
export interface Observation {
  score: number
  grade: string
  findings: Record<string, { pass: boolean; result: string; points: number }>
}

/** Asks HTTP Observatory about a host on this machine whose certificate is from `authority` (PEM). */
export async function observe(host: string, authority: string): Promise<Observation> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-observatory-'))
  try {
    const file = join(folder, 'authority.pem')
    writeFileSync(file, authority)
    const environment = { ...process.env, NODE_EXTRA_CA_CERTS: file }
    const { stdout } = await promisify(execFile)(process.execPath, [program, host], { env: environment })
    const { scan, tests } = scanSchema.parse(JSON.parse(stdout))
    const findings = Object.entries(tests).map(([name, { pass, result, scoreModifier = 0 }]) => [
      name,
      { pass, result, points: scoreModifier },
    ])
    return { ...scan, findings: Object.fromEntries(findings) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
