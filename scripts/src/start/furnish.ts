import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestSources } from '../build/digest-sources.ts'
import type { StepReporter } from '../console/step-reporter.ts'
import { identifyDatabase } from '../database/identify-database.ts'
import { askCmsCommand } from '../parts/run-cms-command.ts'
import type { Settings } from '../settings/parse-settings.ts'
import { rootDir } from '../settings/root-dir.ts'
import { createAccounts, type NewAccount } from './create-accounts.ts'

/** What furnishing a database needs to know. */
export interface Furnishing {
  settings: Settings
  databaseUrl: string
  /** The environment of the CMS's commands. */
  environment: Record<string, string | undefined>
  signal: AbortSignal
  step: StepReporter['step']
}

/**
 * Makes the first accounts and, unless in production, the demo content; gives the accounts made now. Both commands leave
 * alone what is there, but each loads the whole CMS: what was done for this very database is remembered and not asked again.
 */
export async function furnish({ settings, databaseUrl, environment, signal, step }: Furnishing): Promise<NewAccount[]> {
  const demo = !settings.production
  const note = join(settings.dataDir, 'furnished')
  const wanted = `${await identifyDatabase(databaseUrl)} ${demo ? `${settings.demoProfile} ${digestSources(rootDir, ['cms/demo'], [])}` : 'production'}\n`
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return []
  const accounts = await step('Making the first accounts', () =>
    createAccounts(environment, demo ? settings.demoProfile : null, signal),
  )
  if (demo) {
    const command = { name: 'seed-demo', args: ['--profile', settings.demoProfile], environment }
    await step('Loading the demo content', () => askCmsCommand(command, signal))
  }
  writeFileSync(note, wanted)
  return accounts
}
