import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'

/** The CMS package. */
export const appDir = join(import.meta.dirname, '..', '..')

/**
 * Compiles the server into a folder of its own inside the package, so that it finds its modules and disturbs neither
 * `dist` nor another run. Type errors are another command's concern: whatever can be emitted is. Returns the folder.
 */
export function compileServer(): string {
  const cache = join(appDir, '.cache')
  mkdirSync(cache, { recursive: true })
  const distDir = mkdtempSync(join(cache, 'test-dist-'))
  const compiler = join(appDir, 'node_modules', 'typescript', 'bin', 'tsc')
  const flags = ['-p', join(appDir, 'tsconfig.json'), '--outDir', distDir, '--noEmitOnError', 'false', '--noCheck']
  const run = spawnSync(process.execPath, [compiler, ...flags], { encoding: 'utf8' })
  if (!existsSync(join(distDir, 'src', 'index.js')))
    throw new Error(`The CMS does not compile.\n${run.stdout}${run.stderr}`)
  return distDir
}
