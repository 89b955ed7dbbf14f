import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import type { Settings } from '../settings/parse-settings.ts'
import { listHosts } from '../static-server/list-hosts.ts'

/** Throws `PlainFailure` when no published portal has this label; nothing published yet allows any. */
export async function checkLabel(settings: Settings, label: string): Promise<void> {
  const hosts = await listHosts(join(settings.dataDir, 'www'))
  const labels = hosts.map((host) => host.split('.')[0] ?? '')
  if (label === '' || hosts.length === 0 || labels.includes(label)) return
  throw new PlainFailure(`There is no portal "${label}": choose from ${labels.join(', ')}, or leave --portal out.`)
}
