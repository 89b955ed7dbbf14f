import { expect, it } from 'vitest'
import type { ChainHead, ChainRow } from './chain-row'
import { hashOfRow } from './hash-of-row'
import { beginning, verifyChain } from './verify-chain'

const empty = {
  ...{ actor_id: '7', actor_name: 'Hà', actor_role: 'editor', unit_id: null, delegation_id: null, refused: 'false' },
  ...{ object_type: 'article', locale: 'vi', from_state: null, to_state: null, reason: null, details: null },
  ...{ diff_hash: null, ip_hash: null, action: 'item.submit', at: '2026-11-23T08:00:00.000000Z' },
}

/** A log of these objects, one event each. */
function logOf(...objects: string[]): { rows: ChainRow[]; head: ChainHead } {
  const rows: ChainRow[] = []
  for (const [index, object_id] of objects.entries()) {
    const number = String(index + 1)
    const before = rows.at(-1)?.hash ?? beginning.hash
    const row = { ...empty, id: number, seq: number, object_id, prev_hash: before, hash: null }
    rows.push({ ...row, hash: hashOfRow(row) })
  }
  return { rows, head: headOf(rows) }
}

function headOf(rows: readonly ChainRow[]): ChainHead {
  const last = rows.at(-1)
  return last ? { seq: Number(last.seq), hash: last.hash ?? '' } : beginning
}

it('A5 passes a whole log and gives its end', async () => {
  const { rows, head } = logOf('a', 'b', 'c')
  expect(await verifyChain(rows, head)).toEqual({ fault: null, end: head })
})

it('passes a log without events', async () => {
  expect(await verifyChain([], beginning)).toEqual({ fault: null, end: beginning })
})

it.each(Object.keys(empty))('A5 finds one row whose %s was changed, and names it', async (column) => {
  const { rows, head } = logOf('a', 'b', 'c')
  const changed = rows.map((row, index) => (index === 1 ? { ...row, [column]: 'x' } : row))
  expect(await verifyChain(changed, head)).toMatchObject({ fault: 'changed', row: { seq: '2' } })
})

it('is not fooled by a value that looks like the marks between columns', async () => {
  const { rows, head } = logOf('a', 'b')
  const moved = rows.map((row) => ({ ...row, from_state: null, to_state: null, reason: '-\n-' }))
  expect(await verifyChain(moved, head)).toMatchObject({ fault: 'changed', row: { seq: '1' } })
})

it('A5 finds a removed row', async () => {
  const { rows, head } = logOf('a', 'b', 'c')
  expect(await verifyChain(rows.toSpliced(1, 1), head)).toMatchObject({ fault: 'missing', seq: 2, row: { seq: '3' } })
})

it('A5 finds a row rewritten together with its own hash', async () => {
  const { rows, head } = logOf('a', 'b', 'c')
  const forged = rows.map((row) => (row.seq === '2' ? { ...row, object_id: 'x' } : row))
  const rehashed = forged.map((row) => ({ ...row, hash: hashOfRow(row) }))
  expect(await verifyChain(rehashed, head)).toMatchObject({ fault: 'unlinked', row: { seq: '3' } })
})

it('A5 finds removed last rows by the head that was left', async () => {
  const { rows, head } = logOf('a', 'b', 'c')
  expect(await verifyChain(rows.slice(0, 2), head)).toMatchObject({
    fault: 'cutOff',
    end: { seq: 2 },
    head: { seq: 3 },
  })
})

it('A5 finds removed last rows by an anchor where the head was turned back too', async () => {
  const { rows, head } = logOf('a', 'b', 'c')
  const cut = rows.slice(0, 2)
  expect(await verifyChain(cut, headOf(cut))).toMatchObject({ fault: null })
  expect(await verifyChain(cut, headOf(cut), head.hash)).toMatchObject({ fault: 'anchorGone' })
})

it('A5 finds a log rewritten from the beginning by an anchor', async () => {
  const anchor = headOf(logOf('a', 'b').rows).hash
  const { rows, head } = logOf('a', 'x', 'c')
  expect(await verifyChain(rows, head, anchor)).toMatchObject({ fault: 'anchorGone', anchor })
})

it('takes the head of an earlier check for an anchor as the log grows', async () => {
  const anchor = headOf(logOf('a', 'b').rows).hash
  const { rows, head } = logOf('a', 'b', 'c')
  expect(await verifyChain(rows, head, anchor)).toMatchObject({ fault: null })
})

it('finds a row that has no number', async () => {
  const { rows, head } = logOf('a')
  const loose = rows.map((row) => ({ ...row, id: '9', seq: null, prev_hash: null, hash: null }))
  expect(await verifyChain([...rows, ...loose], head)).toMatchObject({ fault: 'unnumbered', row: { id: '9' } })
})
