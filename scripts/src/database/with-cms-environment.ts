import { buildIfChanged } from '../build/build-if-changed.ts'
import { cmsBuild, sharedTypesBuild } from '../build/builds.ts'
import { cmsEnvironment, commandEnvironment } from '../parts/cms-environment.ts'
import { loadSecrets } from '../settings/load-secrets.ts'
import type { Settings } from '../settings/parse-settings.ts'
import { openDatabase } from './open-database.ts'

/** Runs `work` with all a CMS command needs: a built CMS and a database, started for the occasion where none runs. */
export async function withCmsEnvironment<T>(
  settings: Settings,
  work: (environment: Record<string, string | undefined>) => Promise<T>,
): Promise<T> {
  const secrets = loadSecrets(settings.dataDir)
  for (const build of [sharedTypesBuild, cmsBuild]) await buildIfChanged(build, `${settings.dataDir}/logs`)
  const database = await openDatabase(settings, secrets)
  try {
    return await work(commandEnvironment(settings, cmsEnvironment(settings, secrets, database.url)))
  } finally {
    await database.stop()
  }
}
