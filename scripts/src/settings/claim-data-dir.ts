import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PlainFailure } from '../command/plain-failure.ts'

/** The file in the data folder whose lock is the claim. */
export const claimFile = 'claim.sqlite'

/** A lock ends when nothing refers to it any more. */
const held = new Set<DatabaseSync>()

/**
 * Makes the data folder this process's own until it ends, however it ends; gives what ends the claim earlier. Throws
 * `PlainFailure` when another process has it: two starts on one folder would write the same database, tree and logs.
 */
export function claimDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const lock = new DatabaseSync(join(dataDir, claimFile))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (!String(cause).includes('locked')) throw cause
    throw new PlainFailure(
      `Cổng is running on ${dataDir}: stop it first (Ctrl-C where "npm start" runs), or set CONG_DATA_DIR to another folder.`,
    )
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}
