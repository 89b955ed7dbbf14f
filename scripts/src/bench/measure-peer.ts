import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { lastLines } from '../console/last-lines.ts'
import { runToEnd } from '../parts/run-to-end.ts'
import { rootDir } from '../settings/root-dir.ts'

/** What the ordinary way took, in milliseconds. */
export interface PeerTimes {
  buildMs: number
  indexMs: number
  pages: number
}

/**
 * An ordinary static `astro build` of the main portal from the same CMS, and a whole Pagefind index over its output. The
 * clock of the build starts when the content has been fetched, which an ordinary site would have to do as well.
 */
export async function measurePeer(
  environment: Record<string, string | undefined>,
  outDir: string,
  signal: AbortSignal,
): Promise<PeerTimes> {
  const site = join(rootDir, 'site')
  let began = 0
  const program = join(site, 'src', 'publisher', 'commands', 'static-build.ts')
  await run([program], { ...environment, PORTAL: '', OUT_DIR: outDir }, (text) => {
    // The last words before `astro build`: which position of the feed it builds.
    if (began === 0 && text.includes(': feed ')) began = performance.now()
  })
  if (began === 0) throw new Error('The static build did not say when it had the content.')
  const built = performance.now()
  await run([join(site, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'), '--site', outDir], environment)
  const indexed = performance.now()
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length
  return { buildMs: built - began, indexMs: indexed - built, pages }

  async function run(
    args: string[],
    env: Record<string, string | undefined>,
    hear: (text: string) => void = () => {},
  ): Promise<void> {
    let said = ''
    const output = (text: string) => {
      hear(text)
      said = (said + text).slice(-10_000)
    }
    const code = await runToEnd({ args, folder: site, environment: env, output, signal })
    if (code !== 0) throw new PlainFailure(`The ordinary build failed (exit code ${code}):\n${lastLines(said, 15)}`)
  }
}
