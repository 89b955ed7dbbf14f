import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from './files-below.ts'

/** SHA-256 in hex over the names and bytes of every file below a folder. */
export async function digestOfFolder(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const path of await filesBelow(folder)) {
    const bytes = await readFile(join(folder, path))
    hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes)
  }
  return hash.digest('hex')
}
