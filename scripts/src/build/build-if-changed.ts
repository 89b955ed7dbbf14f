import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { PlainFailure } from '../command/plain-failure.ts'
import { tailOf } from '../console/tail-of.ts'
import { runToEnd } from '../parts/run-to-end.ts'
import { rootDir } from '../settings/root-dir.ts'
import type { Build } from './builds.ts'
import { digestSources } from './digest-sources.ts'

/**
 * Builds unless the output was made from exactly these sources, this Node and this lockfile. What the build prints goes
 * to `<logDir>/build-<folder>.log`; a failing build throws `PlainFailure` with its last lines.
 */
export async function buildIfChanged(build: Build, logDir: string, signal?: AbortSignal): Promise<'fresh' | 'built'> {
  const stamp = join(rootDir, build.output, '.sources')
  const digest = digestSources(rootDir, [...build.sources, 'pnpm-lock.yaml'], [process.version])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 'fresh'
  // A file whose source is gone must not live on in the output.
  rmSync(join(rootDir, build.output), { recursive: true, force: true })
  await runBuild(build, logDir, signal)
  if (!existsSync(join(rootDir, build.output))) throw new PlainFailure(`${build.title} made no ${build.output}.`)
  writeFileSync(stamp, digest)
  return 'built'
}

async function runBuild(build: Build, logDir: string, signal: AbortSignal | undefined): Promise<void> {
  mkdirSync(logDir, { recursive: true })
  const logFile = join(logDir, `build-${build.folder}.log`)
  const log = createWriteStream(logFile)
  const code = await runToEnd({
    args: ['--run', build.script],
    folder: join(rootDir, build.folder),
    environment: { ...process.env, ...build.environment, NO_COLOR: '1' },
    output: (text) => log.write(text),
    signal,
  })
  await finished(log.end())
  if (code === 0) return
  throw new PlainFailure(`${build.title} failed; all it said is in ${logFile}, the end of it:\n${tailOf(logFile, 15)}`)
}
