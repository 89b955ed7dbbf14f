import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/**
 * Builds the site in a process of its own to a folder named `name` and answers the folder. It lies below the package,
 * so that the built entry finds what it imports.
 */
export async function buildTo(name: string, mode: 'warm' | 'static'): Promise<string> {
  const folder = fileURLToPath(new URL(`../../../node_modules/.cache/cong-test/${name}`, import.meta.url))
  await rm(folder, { recursive: true, force: true })
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('./build-examples.ts', import.meta.url)),
    mode,
    folder,
  ])
  return folder
}
