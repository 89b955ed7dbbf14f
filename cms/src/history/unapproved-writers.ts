import type { Transaction } from '../publishing/database/transaction'
import type { CaseKey } from '../review/case-key'
import { approvedDigests } from './approved-digests'
import { versionsOf } from './history-store'
import { restoredWriters } from './restored-writers'

/**
 * Who wrote words in a kept version that nobody ever approved: everybody who wrote a version after the last approved one
 * up to it, and whose words were fetched back into these. Nobody where the version itself was approved.
 */
export async function unapprovedWriters(trx: Transaction, key: CaseKey, number: number): Promise<number[]> {
  const approved = await approvedDigests(trx, key)
  const earlier = (await versionsOf(trx, key)).filter((version) => version.number <= number)
  const lastApproved = earlier.findIndex(({ digest }) => approved.has(digest))
  const unapproved = lastApproved === -1 ? earlier : earlier.slice(0, lastApproved)
  const restored = await restoredWriters(trx, key)
  const writers = unapproved.flatMap(({ number: made, author_id }) => [author_id, ...(restored.get(made) ?? [])])
  return [...new Set(writers)].filter((writer) => writer !== null)
}
