import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { z } from 'zod'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const port = z.coerce.number().int().min(0).max(65_535)

const environmentSchema = z
  .object({
    CMS_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:1337'),
    PUBLISHING_SECRET: z.string().min(32),
    PUBLISHER_HOST: z.string().min(1).default('127.0.0.1'),
    PUBLISHER_PORT: port.default(4310),
    CONG_DATA_DIR: z.string().min(1).default(join(repository, '.data')),
    PUBLISHER_DATA_DIR: z.string().min(1).optional(),
    WWW_DIR: z.string().min(1).optional(),
    RENDERER_DIR: z
      .string()
      .min(1)
      .default(join(repository, 'site', 'dist')),
    PUBLISHER_POLL_SECONDS: z.coerce.number().min(1).max(3600).default(30),
    PUBLISHER_CMS_TIMEOUT_SECONDS: z.coerce.number().min(0.1).max(600).default(10),
    PUBLISHER_KEEP_PACKS_DAYS: z.coerce.number().min(0).max(3650).default(14),
    PUBLISHER_KEEP_BUILDS: z.coerce.number().int().min(1).max(100).default(5),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .transform((environment) => ({
    cmsUrl: environment.CMS_URL,
    secret: environment.PUBLISHING_SECRET,
    host: environment.PUBLISHER_HOST,
    port: environment.PUBLISHER_PORT,
    dataRoot: environment.CONG_DATA_DIR,
    dataDir: environment.PUBLISHER_DATA_DIR ?? join(environment.CONG_DATA_DIR, 'publisher'),
    wwwDir: environment.WWW_DIR ?? join(environment.CONG_DATA_DIR, 'www'),
    rendererDir: environment.RENDERER_DIR,
    pollMs: environment.PUBLISHER_POLL_SECONDS * 1000,
    cmsTimeoutMs: environment.PUBLISHER_CMS_TIMEOUT_SECONDS * 1000,
    keepPacksMs: environment.PUBLISHER_KEEP_PACKS_DAYS * 86_400_000,
    keepBuilds: environment.PUBLISHER_KEEP_BUILDS,
    logLevel: environment.LOG_LEVEL,
  }))

/** The publisher's settings, from the environment, once. */
export type Configuration = z.infer<typeof environmentSchema>

/** Parses the environment; on a fault, throws one sentence a variable. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) throw new Error(`the environment is not complete:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
