import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of one host's folder, path to digest; the search bundles are left out (result sets are compared instead). */
export function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .filter((path) => !path.startsWith('/search/'))
    .sort()
  const digestOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(paths.map((path) => [path, digestOf(path)]))
}

/** What differs between two trees, a line a path: empty when they are byte for byte the same. */
export function differences(left: Record<string, string>, right: Record<string, string>): string[] {
  const paths = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()
  return paths
    .filter((path) => left[path] !== right[path])
    .map((path) => `${path}: ${!left[path] ? 'only right' : !right[path] ? 'only left' : 'differs'}`)
}
