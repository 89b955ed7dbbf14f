import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whole paths of the files below `folder` whose name matches, in a fixed order; search bundles and hidden folders left out. */
export function filesBelow(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(?:search|\.[^/]*)\//.test(file.slice(folder.length)))
    .sort()
}
