import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { hosts, type Stack } from '../stack/start-stack.ts'
import { publishAfresh } from './fresh-tree.ts'
import { searchRecords, searchResults } from './search-results.ts'
import { differences, treeOf } from './tree-of.ts'

/**
 * Expects the tree of every host to be byte for byte what a publisher that begins with nothing makes of the CMS now,
 * and search to find the same pages with the same words.
 */
export async function expectSameTree(stack: Stack): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-fresh-'))
  try {
    const fresh = await publishAfresh(stack, folder)
    for (const host of hosts) {
      const [grown, made] = [join(stack.wwwDir, host), join(fresh.wwwDir, host)]
      const tree = treeOf(grown)
      expect(Object.keys(tree).length, host).toBeGreaterThan(10)
      expect(differences(tree, treeOf(made)), host).toEqual([])
      expect(searchResults(grown), `search on ${host}`).toEqual(searchResults(made))
    }
    expect(searchRecords(join(stack.settings.dataDir, 'publisher'))).toEqual(searchRecords(fresh.dataDir))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
