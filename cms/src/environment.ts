import { resolve } from 'node:path'
import { roles } from 'shared-types/review'
import { z } from 'zod'
import { isSampleSecret } from './accounts/is-sample-secret'
import { superAdminCode } from './accounts/super-admin-code'

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
  /** A folder of policy profiles in place of those this release ships. */
  POLICY_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional(),
  /** How many proxies of our own stand in front: the address of a request is then the one they forward. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Failed logins from one address within fifteen minutes that lock it: many people share an office's. An account's limit is 5. */
  LOGIN_FAILURES_PER_ADDRESS: z.coerce.number().int().min(1).default(30),
  /** Roles that must sign in with a second factor, by code, separated by commas: `chief,technician`. */
  SECOND_FACTOR_ROLES: z
    .string()
    .default('')
    .transform((codes) => codes.split(',').flatMap((code) => code.trim() || []))
    .pipe(z.array(z.enum([...roles, superAdminCode]))),
  /** Staff sign-in through an OpenID Connect provider; off where no issuer is named. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** Where editors' browsers reach the publisher's previews; by default where the CMS reaches the publisher. */
  PREVIEW_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** `off` leaves the schedule (publishing at an hour, time limits, mail) to other instances. */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** How mail leaves: `smtp://` or `smtps://` with user and password, … */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** … from this sender, e.g. `Cổng TTĐT <cong@moha.gov.vn>`; … */
  MAIL_FROM: z.string().regex(/@/, 'needs a mail address').optional(),
  /** … or, without SMTP_URL, as `.eml` files into this folder (development). */
  MAIL_DROP_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional(),
  /** Set where the public site is served from this machine: links lead there instead of to the portal's domain. */
  SITE_LOCAL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
})
const secretNames = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'PUBLISHING_SECRET',
] as const

const usableSchema = environmentSchema.check((context) => {
  const { value, issues } = context
  const refuse = (name: string, message: string) =>
    issues.push({ code: 'custom', path: [name], message, input: undefined })
  if (value.OIDC_ISSUER && !value.OIDC_CLIENT_ID) refuse('OIDC_CLIENT_ID', 'is needed with OIDC_ISSUER')
  if (value.OIDC_ISSUER && !value.OIDC_CLIENT_SECRET) refuse('OIDC_CLIENT_SECRET', 'is needed with OIDC_ISSUER')
  if (value.SMTP_URL && !value.MAIL_FROM) refuse('MAIL_FROM', 'is needed with SMTP_URL')
  if (value.NODE_ENV !== 'production') return
  const sample = 'looks like a sample: make one with  node -p "crypto.randomBytes(32).toString(\'base64url\')"'
  for (const name of secretNames) if (isSampleSecret(value[name])) refuse(name, sample)
  if (value.APP_KEYS.some(isSampleSecret)) refuse('APP_KEYS', sample)
  if (new Set(secretNames.map((name) => value[name])).size < secretNames.length)
    refuse('ENCRYPTION_KEY', 'two secrets are the same: make one for each')
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
  // A compose file hands on what was not set as an empty text.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const parsed = building ? environmentSchema.safeParse({ ...buildValues, ...given }) : usableSchema.safeParse(given)
  if (!parsed.success) throw new Error(`The environment of the CMS is not usable.\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The process environment, parsed once. Throws at start with every variable that is missing or wrong. */
export const environment: Environment = parseEnvironment()

// The i18n plugin reads this when it creates its first locale, and has no setting for it.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'vi'
