import { buildIfChanged } from './build/build-if-changed.ts'
import { sharedTypesBuild, siteBuild } from './build/builds.ts'
import { parseOptions } from './command/parse-options.ts'
import { runCommand } from './command/run-command.ts'
import { isPortFree } from './net/is-port-free.ts'
import { askPublisher } from './rebuild/ask-publisher.ts'
import { checkLabel } from './rebuild/check-label.ts'
import { runPublisherOnce } from './rebuild/run-publisher-once.ts'
import { loadSecrets } from './settings/load-secrets.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Brings the public portals in step with the CMS by hand.

  npm run rebuild                       every portal
  npm run rebuild -- --portal LABEL     one sub-portal ('' is the main portal)
  npm run rebuild -- --full             renders every page again, also those that have not changed

A running publisher is asked to do it; where none runs, one is run once (the CMS must be running).`

await runCommand({ help, run: rebuild })

async function rebuild(args: string[]): Promise<void> {
  const { values } = parseOptions(args, { portal: { type: 'string' }, full: { type: 'boolean', default: false } })
  const settings = parseSettings(process.env, rootDir)
  if (values.portal !== undefined) await checkLabel(settings, values.portal)
  const { publishingSecret } = loadSecrets(settings.dataDir)
  await buildIfChanged(sharedTypesBuild, `${settings.dataDir}/logs`)
  if (!(await isPortFree(settings.ports.publisher)))
    return askPublisher(settings, process.env.PUBLISHING_SECRET || publishingSecret, values)
  await buildIfChanged(siteBuild, `${settings.dataDir}/logs`)
  await runPublisherOnce(settings, publishingSecret, values)
}
