import { join } from 'node:path'
import { environment } from '../environment'

/** A file's name in the uploads folder: letters, digits, `_` and `-`, then its extension. Nothing that leads elsewhere. */
const storedName = /^[\w-]{1,200}(?:\.[a-z0-9]{1,8})?$/i

/** Whether a name can be that of an upload. */
export function isStoredName(name: string): boolean {
  return storedName.test(name)
}

/** Where an upload's bytes are. Throws where hash and extension would lead out of the folder. */
export function uploadPath({ hash, ext }: { hash: string; ext: string }): string {
  const name = `${hash}${ext}`
  if (!isStoredName(name)) throw new Error(`An upload cannot be called ${JSON.stringify(name)}.`)
  return join(environment.UPLOADS_DIR, name)
}
