import { buildIfChanged } from './build/build-if-changed.ts'
import { builds } from './build/builds.ts'
import { runCommand } from './command/run-command.ts'
import { createStepReporter } from './console/step-reporter.ts'
import { openDatabase } from './database/open-database.ts'
import { cmsEnvironment, commandEnvironment } from './parts/cms-environment.ts'
import { startCms } from './parts/cms-process.ts'
import { startPublisher } from './parts/publisher-process.ts'
import { startStaticServer } from './parts/static-server.ts'
import { claimDataDir } from './settings/claim-data-dir.ts'
import { loadSecrets } from './settings/load-secrets.ts'
import { parseSettings, type Settings } from './settings/parse-settings.ts'
import { rootDir } from './settings/root-dir.ts'
import { checkRoom } from './start/check-room.ts'
import { furnish } from './start/furnish.ts'
import { printAccounts } from './start/print-accounts.ts'
import { printReady } from './start/print-ready.ts'
import { createSupervisor, type Supervisor } from './start/supervisor.ts'

const help = `Starts Cổng on this machine: database, CMS, publisher and the public portals. Ctrl-C stops it.

  npm start                          ports and folders: see .env.example
  NODE_ENV=production npm start      no demo accounts, no demo content`

await runCommand({ help, run: start })

async function start(): Promise<void> {
  const settings = parseSettings(process.env, rootDir)
  const supervisor = createSupervisor()
  try {
    const begun = await supervisor.whileWanted(startEverything(settings, supervisor))
    if (begun === 'done') await supervisor.whileWanted(new Promise(() => {}))
  } finally {
    await supervisor.stopAll()
  }
  console.log('Stopped.')
  process.exit(0)
}

async function startEverything(settings: Settings, { keep, signal }: Supervisor): Promise<void> {
  const { step, elapsed } = createStepReporter(process.stdout, () => performance.now())
  console.log('Cổng is starting.\n')
  await step('Checking ports and disk', () => checkRoom(settings))
  claimDataDir(settings.dataDir)
  const secrets = await step('Reading the secrets', () => loadSecrets(settings.dataDir))
  for (const build of builds) {
    await step(build.title, async (note) => note(await buildIfChanged(build, `${settings.dataDir}/logs`, signal)))
  }
  const database = await step('Opening the database (PostgreSQL)', () => openDatabase(settings, secrets))
  keep(database)
  const environment = cmsEnvironment(settings, secrets, database.url)
  const commands = commandEnvironment(settings, environment)
  const accounts = await furnish({ settings, databaseUrl: database.url, environment: commands, signal, step })
  printAccounts(accounts)
  await step('Starting the CMS', () => startCms(settings, environment, keep))
  await step('Publishing the portals', () => startPublisher(settings, secrets.publishingSecret, keep))
  await step('Starting the static server', () => startStaticServer(settings, keep))
  await printReady(settings, elapsed())
}
