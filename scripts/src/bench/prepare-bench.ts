import { join } from 'node:path'
import { buildIfChanged } from '../build/build-if-changed.ts'
import { builds } from '../build/builds.ts'
import { PlainFailure } from '../command/plain-failure.ts'
import type { StepReporter } from '../console/step-reporter.ts'
import { cmsEnvironment, commandEnvironment } from '../parts/cms-environment.ts'
import { startEmbeddedPostgres } from '../parts/embedded-postgres.ts'
import { loadSecrets } from '../settings/load-secrets.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/parse-settings.ts'
import { createAccounts, type NewAccount } from '../start/create-accounts.ts'
import type { Supervisor } from '../start/supervisor.ts'
import type { Corpus } from './bench-article.ts'
import { benchSettings } from './bench-settings.ts'
import { fill, type WaitingArticle } from './fill.ts'

/** An installation of a benchmark's own, filled, its CMS not yet started. */
export interface PreparedBench {
  settings: Settings
  secrets: Secrets
  /** Of the CMS, and of its commands. */
  environment: Record<string, string | undefined>
  commands: Record<string, string | undefined>
  chief: NewAccount
  editor: NewAccount
  corpus: Corpus
  waiting: WaitingArticle[]
}

/** Builds, starts the database, makes accounts and structure, and fills in the corpus and `waiting` articles. */
export async function prepareBench(
  { docs, waiting }: { docs: number; waiting: number },
  folder: string,
  { keep, signal }: Supervisor,
  step: StepReporter['step'],
): Promise<PreparedBench> {
  const settings = await benchSettings(folder)
  const secrets = loadSecrets(folder)
  for (const build of builds)
    await step(build.title, async (note) => note(await buildIfChanged(build, join(folder, 'logs'), signal)))
  const database = await step('Starting PostgreSQL', () => startEmbeddedPostgres(settings, secrets.postgresPassword))
  keep(database)
  const environment = cmsEnvironment(settings, secrets, database.url)
  const commands = commandEnvironment(settings, environment)
  const accounts = await step('Making accounts and structure', () =>
    createAccounts(commands, settings.demoProfile, signal),
  )
  const people = { chief: accountOf(accounts, 'chief'), editor: accountOf(accounts, 'editor') }
  const corpus: Corpus = { seed: 1, docs, until: startOfDay(new Date()) }
  const filled = await step(`Filling ${docs} articles, ${waiting} more up to the chief`, () =>
    fill({ folder, corpus, waiting }, commands, signal),
  )
  return { settings, secrets, environment, commands, ...people, corpus, waiting: filled }
}

function accountOf(accounts: readonly NewAccount[], role: string): NewAccount {
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new PlainFailure(`The CMS made no account for the role ${role}.`)
  return account
}

function startOfDay(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000)
}
