import { mkdirSync, statfsSync } from 'node:fs'
import { PlainFailure } from '../command/plain-failure.ts'
import { isPortFree } from '../net/is-port-free.ts'
import type { Settings } from '../settings/parse-settings.ts'

const neededBytes = 1024 ** 3

/** Checks that every port is free and the disk has room for a first start (1 GiB), before anything is begun. */
export async function checkRoom(settings: Settings): Promise<void> {
  const { ports, host } = settings
  const wanted = [
    { port: ports.site, host, variable: 'CONG_SITE_PORT' },
    { port: ports.cms, host: '127.0.0.1', variable: 'CONG_CMS_PORT' },
    { port: ports.publisher, host: '127.0.0.1', variable: 'CONG_PUBLISHER_PORT' },
  ]
  for (const { port, host, variable } of wanted) {
    if (await isPortFree(port, host)) continue
    throw new PlainFailure(
      `Port ${port} is in use: stop the program that uses it (another "npm start"?), or set ${variable} to a free port.`,
    )
  }
  mkdirSync(settings.dataDir, { recursive: true })
  const disk = statfsSync(settings.dataDir)
  const free = disk.bavail * disk.bsize
  if (free >= neededBytes) return
  throw new PlainFailure(
    `The disk of ${settings.dataDir} is full (${Math.round(free / 1024 ** 2)} MiB free): free at least 1 GiB, or set CONG_DATA_DIR.`,
  )
}
