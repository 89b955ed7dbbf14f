import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../settings/parse-settings.ts'
import { rootDir } from '../settings/root-dir.ts'
import type { RunningPart } from './running-part.ts'
import { startProcess } from './start-process.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const program = fileURLToPath(new URL('../static-server/serve-static.ts', import.meta.url))

/** Starts the server of the public tree and waits until it answers; `keep` gets its process at once. */
export async function startStaticServer(settings: Settings, keep: (part: RunningPart) => void): Promise<void> {
  const { host, ports } = settings
  const place = ['--www', join(settings.dataDir, 'www'), '--host', host, '--port', String(ports.site)]
  const part = startProcess({
    name: 'The static server',
    args: [program, ...place, '--cms', `http://127.0.0.1:${ports.cms}`],
    folder: rootDir,
    environment: process.env,
    logFile: join(settings.dataDir, 'logs', 'static-server.log'),
    patience: 5000,
  })
  const home = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${ports.site}/`
  keep(part)
  await waitUntilReady(part, async () => (await fetch(home, { signal: AbortSignal.timeout(2000) })).status > 0, 15_000)
}
