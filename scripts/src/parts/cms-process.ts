import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rootDir } from '../settings/root-dir.ts'
import type { Settings } from '../settings/parse-settings.ts'
import type { RunningPart } from './running-part.ts'
import { startProcess } from './start-process.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const folder = join(rootDir, 'cms')

/** Starts the CMS (`strapi start`) and waits until it answers; `keep` gets its process at once. */
export async function startCms(
  settings: Settings,
  environment: Record<string, string | undefined>,
  keep: (part: RunningPart) => void,
): Promise<void> {
  mkdirSync(join(settings.dataDir, 'uploads'), { recursive: true })
  const strapi = createRequire(join(folder, 'package.json')).resolve('@strapi/strapi/package.json')
  const part = startProcess({
    name: 'The CMS',
    args: [join(dirname(strapi), 'bin', 'strapi.js'), 'start'],
    folder,
    environment: { ...environment, NODE_ENV: 'production' },
    logFile: join(settings.dataDir, 'logs', 'cms.log'),
    patience: 15_000,
  })
  const status = `http://127.0.0.1:${settings.ports.cms}/api/public/status`
  keep(part)
  await waitUntilReady(part, async () => (await fetch(status, { signal: AbortSignal.timeout(2000) })).ok, 120_000)
}
