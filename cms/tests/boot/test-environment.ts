import { randomBytes } from 'node:crypto'

/** Settings of a CMS under test: a database and a folder of its own, secrets of its own, and nobody to publish to. */
export function testEnvironment(databaseUrl: string, uploadsDir: string): Record<string, string> {
  const secret = () => randomBytes(24).toString('hex')
  return {
    DATABASE_URL: databaseUrl,
    UPLOADS_DIR: uploadsDir,
    PUBLISHING_SECRET: secret(),
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
