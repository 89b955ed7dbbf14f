import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlannedFile } from '../../page-plan/planned-entry.ts'
import type { Planner } from '../../page-plan/planner.ts'
import { outputPath } from '../tree/output-path.ts'

const site = fileURLToPath(new URL('../../..', import.meta.url))
const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs')

/** The host of a portal by its label (null: the main one), and the files it offers. */
export function portalOf(planner: Planner, label: string | null): { host: string; files: PlannedFile[] } {
  const portals = planner.hosts()
  const portal = portals.find((candidate) => candidate.label === label)
  if (!portal)
    throw new Error(
      `there is no live portal "${label ?? ''}"; there are: ${portals.map((known) => `"${known.label ?? ''}"`).join(', ') || 'none'}`,
    )
  const files: PlannedFile[] = []
  for (const entry of planner.full()) if (entry.kind === 'file' && entry.host === portal.host) files.push(entry)
  return { host: portal.host, files }
}

/** Runs an ordinary static `astro build` of one portal over a store nobody has open. Empties `outDir` first. */
export async function astroBuild(options: {
  store: string
  asOf: string
  host: string
  outDir: string
}): Promise<void> {
  rmSync(options.outDir, { recursive: true, force: true })
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: site,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONG_MODE: 'static',
      CONG_STORE: options.store,
      CONG_AS_OF: options.asOf,
      CONG_HOST: options.host,
      CONG_OUT_DIR: options.outDir,
    },
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`astro build ended with ${code}`)
}

/** Adds the files a portal offers to its built pages. */
export function addFiles(files: readonly PlannedFile[], outDir: string, pathOf: (digest: string) => string): void {
  for (const file of files) {
    const relative = outputPath(file)
    if (!relative) throw new Error(`not an address: ${file.host}${file.path}`)
    const target = join(outDir, relative.slice(file.host.length + 1))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(pathOf(file.digest), target)
  }
}
