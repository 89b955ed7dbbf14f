import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { newSecrets, type Secrets, secretsSchema } from './secrets.ts'

/**
 * The installation's secrets, made on the first call and never again (file mode 600). Throws `PlainFailure` where the
 * file is damaged, or gone while a database made with it is still there: new ones would lock everybody out.
 */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) return readSecrets(file)
  if (existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) {
    throw new PlainFailure(
      `${file} is missing, but the database made with it is there: bring the file back, or run "npm run reset".`,
    )
  }
  mkdirSync(dataDir, { recursive: true })
  const secrets = newSecrets((bytes) => randomBytes(bytes).toString('base64url'))
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

function readSecrets(file: string): Secrets {
  const parsed = secretsSchema.safeParse(parseJson(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  throw new PlainFailure(`${file} is damaged: bring it back from a copy, or run "npm run reset" to begin anew.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
