import { execFile } from 'node:child_process'
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Returns when everything written so far below these folders would survive a power cut. Works outside this process. */
export async function flushFileSystem(folders: readonly string[]): Promise<void> {
  try {
    // `sync -f` is syncfs(2): the whole file system at once, which Node cannot call.
    await run('sync', ['-f', ...folders])
  } catch {
    for (const folder of folders) await syncEach(folder)
  }
}

async function syncEach(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const handle = openSync(join(entry.parentPath, entry.name), 'r')
    try {
      fsyncSync(handle)
    } catch {
      // Some systems refuse to sync a folder; its files are what counts there.
    } finally {
      closeSync(handle)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
