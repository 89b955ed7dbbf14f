import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { publisherPlan } from '../../src/parts/publisher-process.ts'
import { runToEnd } from '../../src/parts/run-to-end.ts'
import { rootDir } from '../../src/settings/root-dir.ts'
import type { Stack } from '../stack/start-stack.ts'

/** A second publisher with nothing of its own publishes everything once into `folder`; gives its settings' folders. */
export async function publishAfresh(stack: Stack, folder: string): Promise<{ wwwDir: string; dataDir: string }> {
  const { program, environment, folder: site } = publisherPlan({ ...stack.settings, dataDir: folder }, stack.secret)
  mkdirSync(environment.WWW_DIR, { recursive: true })
  await run(['a fresh publisher', [program, '--once'], site], environment)
  return { wwwDir: environment.WWW_DIR, dataDir: environment.PUBLISHER_DATA_DIR }
}

/** An ordinary static `astro build` of one portal, as of the same instant, into `outDir`. */
export async function buildPortal(
  stack: Stack,
  label: string,
  { asOf, folder, outDir }: { asOf: string; folder: string; outDir: string },
): Promise<void> {
  const environment = {
    ...publisherPlan({ ...stack.settings, dataDir: folder }, stack.secret).environment,
    ...{ PORTAL: label, CONG_AS_OF: asOf, OUT_DIR: outDir },
  }
  await run(['a static build', ['--run', 'build'], join(rootDir, 'site')], environment)
}

async function run([what, args, folder]: [string, string[], string], environment: Record<string, string | undefined>) {
  let said = ''
  const output = (text: string) => {
    said = (said + text).slice(-5000)
  }
  const code = await runToEnd({ args, folder, environment, output })
  if (code !== 0) throw new Error(`${what} ended with ${code}:\n${said}`)
}
