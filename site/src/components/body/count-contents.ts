import type { ContentsEntry } from '../../page-plan/props/parts/contents-entry.ts'

/** How many entries a table of contents has, those below others among them. */
export function countContents(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countContents(entry.children), 0)
}
