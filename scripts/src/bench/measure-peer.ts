import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { lastLines } from '../console/last-lines.ts'
import { runToEnd } from '../parts/run-to-end.ts'
import { rootDir } from '../settings/root-dir.ts'

/** Milliseconds an ordinary `astro build` of the same content and a whole Pagefind index over its output take. */
export async function measurePeer(environment: Record<string, string | undefined>): Promise<number> {
  const site = join(rootDir, 'site')
  const out = mkdtempSync(join(tmpdir(), 'cong-peer-'))
  const pagefind = join(site, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs')
  try {
    const began = performance.now()
    await run(['--run', 'build'], site, { ...environment, CONG_OUT_DIR: out })
    await run([pagefind, '--site', out], site, environment)
    return Math.round(performance.now() - began)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

async function run(args: string[], folder: string, environment: Record<string, string | undefined>): Promise<void> {
  let said = ''
  const output = (text: string) => {
    said = (said + text).slice(-10_000)
  }
  const code = await runToEnd({ args, folder, environment, output })
  if (code !== 0) throw new PlainFailure(`The ordinary build failed (exit code ${code}):\n${lastLines(said, 15)}`)
}
