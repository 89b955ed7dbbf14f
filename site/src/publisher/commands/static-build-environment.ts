import { fileURLToPath } from 'node:url'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { subPortalLabelSchema } from 'shared-types/content'
import { z } from 'zod'

const repository = fileURLToPath(new URL('../../../..', import.meta.url))
const given = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const environmentSchema = z.object({
  PORTAL: given(subPortalLabelSchema),
  CMS_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:1337'),
  PUBLISHING_SECRET: given(z.string().min(32)),
  CONG_DATA_DIR: z.string().min(1).default(join(repository, '.data')),
  CONG_STORE: given(z.string()),
  CONG_AS_OF: given(z.iso.datetime({ offset: true })),
  OUT_DIR: given(z.string()),
})

/** What to build: one portal, from a store of its own kept in step with the CMS, or from a given store as it is. */
export interface StaticBuildSettings {
  /** Null: the main portal. */
  label: string | null
  cmsUrl: string
  secret: string | null
  /** Where store and files are kept from build to build. */
  folder: string
  /** A store to take as it is, without asking the CMS for changes. */
  givenStore: string | null
  /** The instant the site is built for; null: the last boundary instant that has passed. */
  asOf: string | null
  /** Null: `<folder>/<host>`. */
  outDir: string | null
}

/** Parses the environment; the secret may also come from `secrets.json`, where `npm start` keeps it. */
export function readStaticBuildSettings(environment: NodeJS.ProcessEnv): StaticBuildSettings {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) throw new Error(`the environment cannot be used:\n${z.prettifyError(parsed.error)}`)
  const { data } = parsed
  return {
    label: data.PORTAL ?? null,
    cmsUrl: data.CMS_URL,
    secret: data.PUBLISHING_SECRET ?? keptSecret(join(resolve(data.CONG_DATA_DIR), 'secrets.json')),
    folder: join(resolve(data.CONG_DATA_DIR), 'static'),
    givenStore: data.CONG_STORE ? resolve(data.CONG_STORE) : null,
    asOf: data.CONG_AS_OF ? new Date(data.CONG_AS_OF).toISOString() : null,
    outDir: data.OUT_DIR ? resolve(data.OUT_DIR) : null,
  }
}

function keptSecret(file: string): string | null {
  return existsSync(file)
    ? z.object({ publishingSecret: z.string().min(32) }).parse(JSON.parse(readFileSync(file, 'utf8'))).publishingSecret
    : null
}
