import { AsyncLocalStorage } from 'node:async_hooks'
import type { CaseKey } from '../case-key'

const passing = new AsyncLocalStorage<string>()

/**
 * Runs a publish, or the destroying of a sealed document, that was judged in this very transaction, its case held: the
 * document wall does not read and judge the same rows a second time. The database wall judges what is written all the same.
 */
export function passingWall<T>(key: CaseKey, work: () => Promise<T>): Promise<T> {
  return passing.run(nameOf(key), work)
}

/** Whether what is done to this document was just judged. */
export function isPassingWall(key: CaseKey): boolean {
  return passing.getStore() === nameOf(key)
}

function nameOf({ type, documentId, locale }: CaseKey): string {
  return `${type}:${documentId}:${locale}`
}
