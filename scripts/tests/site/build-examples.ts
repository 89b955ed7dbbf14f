import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rootDir } from '../../src/settings/root-dir.ts'

const site = join(rootDir, 'site')
const program = join(site, 'src', 'renderer', 'testing', 'build-examples.ts')
/** Below the package, where an Astro build finds what it imports. */
const www = join(site, 'node_modules', '.cache', 'cong-test', 'measured-examples')

/** Builds the site's example pages, every kind among them, as the files of `moha.gov.vn`; gives the folder of hosts. */
export async function buildExamples(): Promise<string> {
  await rm(www, { recursive: true, force: true })
  await mkdir(www, { recursive: true })
  await promisify(execFile)(process.execPath, [program, 'static', join(www, 'moha.gov.vn')], { cwd: site })
  return www
}
