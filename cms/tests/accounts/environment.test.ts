import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

const secret = () => randomBytes(24).toString('base64url')
const production = () => ({
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://nobody@127.0.0.1/nothing',
  UPLOADS_DIR: '/tmp/uploads-of-nothing',
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  JWT_SECRET: secret(),
  ENCRYPTION_KEY: secret(),
  PUBLISHING_SECRET: secret(),
})

/** Loads a part of the compiled CMS's configuration in a process of its own. */
function load(path: string, environment: Record<string, string>) {
  const file = JSON.stringify(join(inject('distDir'), path))
  const program = `const loaded = require(${file}); console.log(JSON.stringify(loaded.default ?? {}))`
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', env: { PATH: '', ...environment } })
}

it('starts in production with secrets of its own', () => {
  expect(load('src/environment.js', production())).toMatchObject({ status: 0 })
})

it('MOHA-5.1c refuses to start in production with a sample for a secret, and names it', () => {
  for (const [name, sample] of [
    ['ADMIN_JWT_SECRET', 'tobemodified-tobemodified'],
    ['ENCRYPTION_KEY', 'changeme-changeme-changeme'],
    ['PUBLISHING_SECRET', '00000000000000000000000000000000'],
    ['APP_KEYS', 'toBeModified1,toBeModified2'],
  ] as const) {
    const refused = load('src/environment.js', { ...production(), [name]: sample })
    expect(refused.status).not.toBe(0)
    expect(refused.stderr).toContain(`looks like a sample`)
    expect(refused.stderr).toContain(name)
    expect(load('src/environment.js', { ...production(), NODE_ENV: 'development', [name]: sample }).status).toBe(0)
  }
})

it('refuses to start in production with one secret used twice', () => {
  const values = production()
  const refused = load('src/environment.js', { ...values, JWT_SECRET: values.ADMIN_JWT_SECRET })
  expect(refused.stderr).toContain('two secrets are the same')
})

it('refuses half a sign-in provider, and roles nobody has', () => {
  const issuer = { OIDC_ISSUER: 'https://id.example' }
  expect(load('src/environment.js', { ...production(), ...issuer }).stderr).toContain('OIDC_CLIENT_ID')
  expect(load('src/environment.js', { ...production(), SECOND_FACTOR_ROLES: 'chief,king' }).stderr).toContain(
    'SECOND_FACTOR_ROLES',
  )
})

it('has no content-type builder in production, and strict parameters everywhere', () => {
  const plugins = JSON.parse(load('config/plugins.js', production()).stdout)
  expect(plugins['content-type-builder'].enabled).toBe(false)
  const api = JSON.parse(load('config/api.js', production()).stdout)
  expect(api).toMatchObject({ rest: { strictParams: true }, documents: { strictParams: true } })
})
