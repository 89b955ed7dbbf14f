import { join } from 'node:path'
import type { Settings } from '../settings/parse-settings.ts'
import type { Secrets } from '../settings/secrets.ts'

/** The environment of the CMS. Secrets already in the environment win over those of the file. */
export function cmsEnvironment(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
): Record<string, string | undefined> {
  const kept = {
    APP_KEYS: secrets.appKeys.join(','),
    ADMIN_JWT_SECRET: secrets.adminJwtSecret,
    API_TOKEN_SALT: secrets.apiTokenSalt,
    TRANSFER_TOKEN_SALT: secrets.transferTokenSalt,
    JWT_SECRET: secrets.jwtSecret,
    ENCRYPTION_KEY: secrets.encryptionKey,
    PUBLISHING_SECRET: secrets.publishingSecret,
  }
  return {
    ...process.env,
    ...Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, process.env[name] || value])),
    HOST: '127.0.0.1',
    PORT: String(settings.ports.cms),
    DATABASE_URL: databaseUrl,
    PUBLISHER_URL: `http://127.0.0.1:${settings.ports.publisher}`,
    UPLOADS_DIR: join(settings.dataDir, 'uploads'),
    MAIL_DROP_DIR: process.env.MAIL_DROP_DIR ?? (settings.production ? undefined : join(settings.dataDir, 'mail')),
    SITE_LOCAL_ORIGIN: settings.production ? undefined : `http://localhost:${settings.ports.site}`,
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
}

/** The environment of the CMS's commands: unlike the panel, they run in development mode where this is a demonstration. */
export function commandEnvironment<T extends object>(settings: Settings, environment: T): T & { NODE_ENV: string } {
  return { ...environment, NODE_ENV: settings.production ? 'production' : 'development' }
}
