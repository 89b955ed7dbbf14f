import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The CMS package, and where its compiled server goes for tests: apart from `dist`, which holds the panel's build. */
export const appDir = join(import.meta.dirname, '..', '..')
export const distDir = join(appDir, '.cache', 'test-dist')

/** Compiles the server afresh. Type errors are another command's concern: whatever can be emitted is. */
export function compileServer(): void {
  rmSync(distDir, { recursive: true, force: true })
  const compiler = join(appDir, 'node_modules', 'typescript', 'bin', 'tsc')
  const flags = ['-p', join(appDir, 'tsconfig.json'), '--outDir', distDir, '--noEmitOnError', 'false', '--noCheck']
  const run = spawnSync(process.execPath, [compiler, ...flags], { encoding: 'utf8' })
  if (!existsSync(join(distDir, 'src', 'index.js'))) throw new Error(`The CMS does not compile.\n${run.stdout}${run.stderr}`)
}
