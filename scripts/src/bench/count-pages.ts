import { readdirSync } from 'node:fs'

/** How many pages the public tree holds, over all hosts. */
export function countPages(www: string): number {
  return readdirSync(www, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  ).length
}
