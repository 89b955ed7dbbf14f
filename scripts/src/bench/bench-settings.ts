import { freePort } from '../net/free-port.ts'
import type { Settings } from '../settings/parse-settings.ts'

/** Settings of a run that touches nothing of the installation: a folder and ports of its own, the embedded database. */
export async function benchSettings(folder: string): Promise<Settings> {
  const ports = {
    site: await freePort(),
    cms: await freePort(),
    publisher: await freePort(),
    postgres: await freePort(),
  }
  return { production: false, demoProfile: 'MOHA', dataDir: folder, databaseUrl: undefined, host: '127.0.0.1', ports }
}
