import { resolve } from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32)

const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'http', 'debug']).default('info'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(1337),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  APP_KEYS: z
    .string()
    .min(16)
    .transform((keys) => keys.split(',')),
  ADMIN_JWT_SECRET: z.string().min(16),
  API_TOKEN_SALT: z.string().min(16),
  TRANSFER_TOKEN_SALT: z.string().min(16),
  JWT_SECRET: z.string().min(16),
  ENCRYPTION_KEY: z.string().min(16),
  /** Shared with the publisher; signs every request between the two. */
  PUBLISHING_SECRET: secret,
  PUBLISHER_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4310'),
  /** Where uploads are kept: outside `public/`, so nothing serves them but the signed address. */
  UPLOADS_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path)),
  /** Set where the public site is served from this machine: links lead there instead of to the portal's domain. */
  SITE_LOCAL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
})
export type Environment = z.infer<typeof environmentSchema>

/** `strapi build` loads the configuration too, on machines that have neither database nor secrets. */
const buildValues = {
  DATABASE_URL: 'postgres://build/build',
  APP_KEYS: 'only-for-the-build-step',
  ADMIN_JWT_SECRET: 'only-for-the-build-step',
  API_TOKEN_SALT: 'only-for-the-build-step',
  TRANSFER_TOKEN_SALT: 'only-for-the-build-step',
  JWT_SECRET: 'only-for-the-build-step',
  ENCRYPTION_KEY: 'only-for-the-build-step',
  PUBLISHING_SECRET: 'only-for-the-build-step-which-signs-nothing',
  UPLOADS_DIR: 'public/uploads',
}

function parseEnvironment(): Environment {
  const building = process.argv[2] === 'build'
  const parsed = environmentSchema.safeParse(building ? { ...buildValues, ...process.env } : process.env)
  if (!parsed.success) throw new Error(`The environment of the CMS is not usable.\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The process environment, parsed once. Throws at start with every variable that is missing or wrong. */
export const environment: Environment = parseEnvironment()

// The i18n plugin reads this when it creates its first locale, and has no setting for it.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'vi'
