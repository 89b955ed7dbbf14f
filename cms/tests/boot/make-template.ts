import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { appDir } from './compile-server'
import { createDatabase } from './test-cluster'
import { testEnvironment } from './test-environment'

/** Name of the database every test file's own is copied from. */
export const templateName = 'booted'

const run = promisify(execFile)

/** Boots the CMS once on an empty database: copying that takes a tenth of creating its tables anew. */
export async function makeTemplate(clusterUrl: string, distDir: string): Promise<void> {
  const databaseUrl = await createDatabase(clusterUrl, { name: templateName })
  const uploadsDir = await mkdtemp(join(tmpdir(), 'cong-test-template-'))
  await run(process.execPath, [join(import.meta.dirname, 'boot-once.mjs'), appDir, distDir], {
    env: { ...process.env, ...testEnvironment(databaseUrl, uploadsDir), NODE_ENV: 'test' },
    timeout: 120_000,
  })
  await rm(uploadsDir, { recursive: true, force: true })
}
