import { hash } from 'node:crypto'

/** How many paths are named at most; beyond it everything kept on a device is in doubt. */
const most = 2_000

/**
 * `search/withdrawn.json`: what went lately, for devices that keep pages. By digest: a path may spell out the title of
 * something that should never have been seen. An object in place of the list means "drop whatever you keep".
 */
export function withdrawnFile(paths: readonly string[]): string {
  if (paths.length > most) return '{"all":true}'
  return JSON.stringify(paths.map((path) => hash('sha256', path).slice(0, 16)).sort())
}
