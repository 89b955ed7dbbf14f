import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every public file below a folder of hosts, path to digest, sorted; the publisher's own folder is left out. */
export function treeOf(www: string): Record<string, string> {
  if (!existsSync(www)) return {}
  const files = readdirSync(www, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(www, '.publisher')))
    .sort()
  return Object.fromEntries(files.map((path) => [path.slice(www.length + 1), hash('sha256', readFileSync(path))]))
}
