import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A check that reads the sources without running them; each counts as one test. */
export interface StaticCheck {
  title: string
  /** A program of the project's `node_modules/.bin`, or a script. */
  command: string
  args: string[]
}

const packages = ['shared-types', 'cms', 'site', 'scripts']

/** Every static check. The contracts must be built: the other packages are checked against them. */
export function staticChecks(rootDir: string): StaticCheck[] {
  const projects = [...packages, join('cms', 'src', 'admin'), join('cms', 'tests')]
    .map((folder) => join(folder, 'tsconfig.json'))
    .filter((file) => existsSync(join(rootDir, file)))
  return [
    { title: 'format and lint (biome)', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
    ...projects.map((file) => ({ title: `types of ${file}`, command: 'tsc', args: ['--noEmit', '-p', file] })),
    { title: 'unused code and dependencies (knip)', command: 'knip', args: [] },
    {
      title: 'who imports whom (dependency-cruiser)',
      command: 'depcruise',
      args: ['--config', '.dependency-cruiser.cjs', ...packages.map((name) => `${name}/src`)],
    },
    { title: 'every requirement has its test', command: 'node', args: ['scripts/src/requirements.ts'] },
  ]
}
