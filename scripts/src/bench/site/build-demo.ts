import { join } from 'node:path'
import { buildIfChanged } from '../../build/build-if-changed.ts'
import { builds } from '../../build/builds.ts'
import type { StepReporter } from '../../console/step-reporter.ts'
import { cmsEnvironment, commandEnvironment } from '../../parts/cms-environment.ts'
import { startCms } from '../../parts/cms-process.ts'
import { startEmbeddedPostgres } from '../../parts/embedded-postgres.ts'
import { startPublisher } from '../../parts/publisher-process.ts'
import { askCmsCommand } from '../../parts/run-cms-command.ts'
import { loadSecrets } from '../../settings/load-secrets.ts'
import { createAccounts } from '../../start/create-accounts.ts'
import type { Supervisor } from '../../start/supervisor.ts'
import { benchSettings } from '../bench-settings.ts'

/**
 * Builds the demo's public tree under a regulation (`MOHA`, `BP` …) as `npm start` does, through the real CMS and
 * publisher; gives the folder of its hosts.
 */
export async function buildDemo(
  folder: string,
  demoProfile: string,
  { keep, signal }: Supervisor,
  step: StepReporter['step'],
): Promise<string> {
  const settings = { ...(await benchSettings(folder)), demoProfile }
  const secrets = loadSecrets(folder)
  for (const build of builds)
    await step(build.title, async (note) => note(await buildIfChanged(build, join(folder, 'logs'), signal)))
  const database = await step('Starting PostgreSQL', () => startEmbeddedPostgres(settings, secrets.postgresPassword))
  keep(database)
  const environment = cmsEnvironment(settings, secrets, database.url)
  const commands = commandEnvironment(settings, environment)
  await step('Making accounts and structure', () => createAccounts(commands, demoProfile, signal))
  await step('Loading the demo content', () =>
    askCmsCommand({ name: 'seed-demo', args: ['--profile', demoProfile], environment: commands }, signal),
  )
  await step('Starting the CMS', () => startCms(settings, environment, keep))
  await step('Publishing the portals', () => startPublisher(settings, secrets.publishingSecret, keep))
  return join(folder, 'www')
}
