import { resolve } from 'node:path'
import { z } from 'zod'
import { PlainFailure } from '../command/plain-failure.ts'

const port = (preset: number) => z.coerce.number().int().min(1).max(65535).default(preset)

const environmentSchema = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CONG_DATA_DIR: z.string().min(1).default('.data'),
  CONG_HOST: z.string().min(1).default('127.0.0.1'),
  CONG_SITE_PORT: port(8080),
  CONG_CMS_PORT: port(1337),
  CONG_PUBLISHER_PORT: port(4310),
  CONG_POSTGRES_PORT: port(54318),
  CONG_DEMO_PROFILE: z.enum(['MOHA', 'CCHC', 'HY', 'MIC', 'BP']).default('MOHA'),
})

/** What the person starting Cổng may choose, from the environment and `.env`. */
export interface Settings {
  /** No demo accounts and no demo content. */
  production: boolean
  /** The regulation the demo's portal is under. */
  demoProfile: string
  /** Absolute path of everything made at run time. */
  dataDir: string
  /** Another PostgreSQL server; absent: the embedded one. */
  databaseUrl: string | undefined
  /** The address the static server listens on. */
  host: string
  ports: { site: number; cms: number; publisher: number; postgres: number }
}

/** Reads the environment; an empty value counts as absent. Throws `PlainFailure` naming every wrong variable. */
export function parseSettings(environment: Record<string, string | undefined>, rootDir: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new PlainFailure(`The environment is not usable (${wrong.join('; ')}).`)
  }
  const values = parsed.data
  return {
    production: values.NODE_ENV === 'production',
    demoProfile: values.CONG_DEMO_PROFILE,
    dataDir: resolve(rootDir, values.CONG_DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    host: values.CONG_HOST,
    ports: {
      site: values.CONG_SITE_PORT,
      cms: values.CONG_CMS_PORT,
      publisher: values.CONG_PUBLISHER_PORT,
      postgres: values.CONG_POSTGRES_PORT,
    },
  }
}
