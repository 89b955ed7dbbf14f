import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Claim } from './check-requirements.ts'
import { readTitles } from './read-titles.ts'

const packages = ['shared-types', 'cms', 'site', 'scripts']
const skipped = new Set(['node_modules', 'dist', 'build', '.astro', '.cache', '.strapi'])

/** Every claim of a requirement by a test's title in the whole project. */
export function findClaims(rootDir: string): Claim[] {
  return (
    packages
      .flatMap((name) => testFiles(join(rootDir, name)))
      // Its sources hold titles as examples.
      .filter((file) => !file.endsWith(join('requirements', 'read-titles.test.ts')))
      .flatMap((file) => {
        const titles = readTitles(readFileSync(file, 'utf8'))
        return titles.flatMap(({ ids, title }) => ids.map((id) => ({ id, title, file: relative(rootDir, file) })))
      })
  )
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : testFiles(path)
    return /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}
