import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreInUse } from './store-in-use.ts'

/**
 * Opens an SQLite file that nobody else can open until it is closed or this process ends, however it ends: the lock
 * is the kernel's. Throws `StoreInUse` when another holds it.
 */
export function openExclusive(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    // In this order: an exclusive connection keeps its write-ahead index in memory and never gives up the lock.
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; begin exclusive; commit')
    return database
  } catch (cause) {
    database.close()
    if (isBusy(cause)) throw new StoreInUse(path, cause)
    throw new Error(`cannot open ${path}`, { cause })
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Error && /locked|busy/i.test(cause.message)
}
