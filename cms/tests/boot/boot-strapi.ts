import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import pg from 'pg'
import { inject } from 'vitest'
import { appDir } from './compile-server'

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

/** Boots the real CMS, compiled, on a real PostgreSQL. One per process: Strapi keeps itself in a global. */
export async function bootStrapi(overrides: Record<string, string> = {}): Promise<BootedCms> {
  const databaseUrl = await createDatabase()
  const uploadsDir = await mkdtemp(join(tmpdir(), 'cong-test-uploads-'))
  const publishingSecret = randomBytes(32).toString('hex')
  Object.assign(process.env, testEnvironment(databaseUrl, uploadsDir, publishingSecret), overrides)
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
    publishingSecret,
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

async function createDatabase(): Promise<string> {
  const cluster = inject('clusterUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: `${cluster}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${cluster}/${name}`
}

function testEnvironment(databaseUrl: string, uploadsDir: string, publishingSecret: string): Record<string, string> {
  const secret = () => randomBytes(24).toString('hex')
  return {
    DATABASE_URL: databaseUrl,
    UPLOADS_DIR: uploadsDir,
    PUBLISHING_SECRET: publishingSecret,
    PUBLISHER_URL: 'http://127.0.0.1:9',
    LOG_LEVEL: 'error',
    JOBS: 'off',
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
  }
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
