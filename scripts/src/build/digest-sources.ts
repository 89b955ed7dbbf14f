import { createHash } from 'node:crypto'
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const skipped = new Set(['node_modules', 'dist', '.astro', '.strapi', '.cache', 'generated', 'tests'])

/**
 * A digest over the names and bytes of every file below `paths` (files or folders relative to `root`; one that is not
 * there counts as empty), tests left out. `also` adds what else decides the result, e.g. the compiler's version.
 */
export function digestSources(root: string, paths: readonly string[], also: readonly string[]): string {
  const hash = createHash('sha256')
  for (const word of also) hash.update(`${word}\0`)
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      hash.update(`${relative(root, file).split(sep).join('/')}\0`)
      hash.update(createHash('sha256').update(readFileSync(file)).digest())
    }
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !isSkipped(entry))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}

function isSkipped(entry: Dirent): boolean {
  return entry.isDirectory() ? skipped.has(entry.name) : /\.test\.tsx?$/.test(entry.name)
}
