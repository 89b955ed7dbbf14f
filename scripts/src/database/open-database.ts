import type { RunningPart } from '../parts/running-part.ts'
import { startEmbeddedPostgres } from '../parts/embedded-postgres.ts'
import type { Settings } from '../settings/parse-settings.ts'
import type { Secrets } from '../settings/secrets.ts'
import { checkServer } from './check-server.ts'
import { runningEmbeddedUrl } from './running-embedded-url.ts'

/** A database that can be used until `stop`; stopping one that somebody else runs does nothing. */
export interface OpenDatabase extends RunningPart {
  url: string
}

/** The database of `DATABASE_URL`, the embedded server already running on this data folder, or that server started now. */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<OpenDatabase> {
  const elsewhere = settings.databaseUrl ?? (await runningEmbeddedUrl(settings.dataDir, secrets.postgresPassword))
  if (!elsewhere) return startEmbeddedPostgres(settings, secrets.postgresPassword)
  await checkServer(elsewhere)
  return { name: 'PostgreSQL', logFile: '', url: elsewhere, exited: new Promise(() => {}), stop: async () => {} }
}
