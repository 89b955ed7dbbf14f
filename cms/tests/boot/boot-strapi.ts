import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { inject } from 'vitest'
import { appDir } from './compile-server'
import { templateName } from './make-template'
import { createDatabase } from './test-cluster'
import { testEnvironment } from './test-environment'

/** A running CMS on an empty database of its own. */
export interface BootedCms {
  strapi: Core.Strapi
  /** Its address, e.g. `http://127.0.0.1:40321`. */
  url: string
  databaseUrl: string
  uploadsDir: string
  /** The secret publishing requests are signed with. */
  publishingSecret: string
  stop(): Promise<void>
}

// Strapi's ES module entry does not load in Node; its CommonJS one does.
const load = createRequire(import.meta.url)

/**
 * Boots the real CMS, compiled, on a real PostgreSQL. One per process at a time: Strapi keeps itself in a global. The
 * process serves one test file after another, since loading Strapi takes longer than booting it: our own modules are
 * loaded anew each time, as after a restart.
 */
export async function bootStrapi(overrides: Record<string, string> = {}): Promise<BootedCms> {
  const databaseUrl =
    overrides['DATABASE_URL'] ?? (await createDatabase(inject('clusterUrl'), { template: templateName }))
  const uploadsDir = await mkdtemp(join(tmpdir(), 'cong-test-uploads-'))
  const environment = { ...testEnvironment(databaseUrl, uploadsDir), ...overrides }
  setEnvironment(environment)
  forgetCompiled()
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi')
  const strapi = await createStrapi({
    appDir,
    distDir: inject('distDir'),
    autoReload: false,
    serveAdminPanel: false,
  }).load()
  strapi.server.mount()
  await new Promise<void>((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening))
  const { port } = strapi.server.httpServer.address() as AddressInfo
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    uploadsDir,
    publishingSecret: environment['PUBLISHING_SECRET'] ?? '',
    async stop() {
      await destroy(strapi)
      await rm(uploadsDir, { recursive: true, force: true })
    },
  }
}

/** A module of the compiled CMS, the very instance the booted one uses: `src/publishing/record-change`. */
export function loadCompiled<Module>(path: string): Module {
  return load(join(inject('distDir'), path)) as Module
}

const before = { ...process.env }

/** What an earlier boot of this process set is gone. */
function setEnvironment(values: Record<string, string>): void {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before, values)
}

function forgetCompiled(): void {
  for (const path of Object.keys(load.cache)) if (path.startsWith(inject('distDir'))) delete load.cache[path]
}

/** `destroy()` drops every process listener, which would end the test worker with it. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners
  process.removeAllListeners = () => process
  try {
    await strapi.destroy()
  } finally {
    process.removeAllListeners = removeAllListeners
  }
}
