import type { ChainHead, ChainRow } from './chain-row'
import { hashOfRow } from './hash-of-row'

/** What is wrong with an audit log, at the first place where it is. */
export type ChainFault =
  /** A row's content is not what was recorded. */
  | { fault: 'changed'; row: ChainRow }
  /** The rows from `seq` on to the one before `row` are gone, or `row` was put in. */
  | { fault: 'missing'; seq: number; row: ChainRow }
  /** A row that follows on another past than the one that is there. */
  | { fault: 'unlinked'; row: ChainRow }
  /** A committed row without a number: it did not come in by the log's own trigger. */
  | { fault: 'unnumbered'; row: ChainRow }
  /** The last rows are gone: the log ends at `end`, its head says otherwise. */
  | { fault: 'cutOff'; end: ChainHead; head: ChainHead }
  /** A hash noted earlier is not in the log: what it was taken of was rewritten or removed. */
  | { fault: 'anchorGone'; anchor: string; end: ChainHead }

/** A whole log: how many events, and where it stands. Keep `end.hash` elsewhere; it is the anchor of a later check. */
export interface WholeChain {
  fault: null
  end: ChainHead
}

/** Where every log begins. */
export const beginning: ChainHead = { seq: 0, hash: '0'.repeat(64) }

/**
 * Checks rows in the order of their numbers, those without one last, against each other, against the log's head and
 * against a hash noted earlier. Finds any row changed, put in or taken out; who also rewrites every later row and the
 * head is found by the anchor.
 */
export async function verifyChain(
  rows: AsyncIterable<ChainRow> | Iterable<ChainRow>,
  head: ChainHead,
  anchor: string | null = null,
): Promise<ChainFault | WholeChain> {
  let end = beginning
  let anchored = anchor === null || anchor === beginning.hash
  for await (const row of rows) {
    const fault = faultOfRow(row, end)
    if (fault) return fault
    end = { seq: end.seq + 1, hash: row.hash ?? '' }
    anchored ||= row.hash === anchor
  }
  if (end.seq !== head.seq || end.hash !== head.hash) return { fault: 'cutOff', end, head }
  if (!anchored) return { fault: 'anchorGone', anchor: anchor ?? '', end }
  return { fault: null, end }
}

function faultOfRow(row: ChainRow, before: ChainHead): ChainFault | null {
  if (row.seq === null) return { fault: 'unnumbered', row }
  if (Number(row.seq) !== before.seq + 1) return { fault: 'missing', seq: before.seq + 1, row }
  if (hashOfRow(row) !== row.hash) return { fault: 'changed', row }
  if (row.prev_hash !== before.hash) return { fault: 'unlinked', row }
  return null
}
