import { describe, expect, it } from 'vitest'
import { foldSame } from './fold-same'

const long = 'Ủy ban nhân dân tỉnh ban hành. '.repeat(30)
const added = { op: 'added' as const, text: 'mới' }

describe('foldSame', () => {
  it('leaves short unchanged text whole', () => {
    const parts = [{ op: 'same' as const, text: 'Điều 1. ' }, added]
    expect(foldSame(parts)).toEqual(parts)
  })

  it('shows of a long unchanged run only what stands next to a change, in whole words', () => {
    const shown = foldSame([added, { op: 'same', text: long }, added])
    expect(shown.map(({ op }) => op)).toEqual(['added', 'same', 'left out', 'same', 'added'])
    for (const part of shown)
      if (part.op === 'same') for (const word of part.text.trim().split(' ')) expect(long).toContain(word)
    expect(shown.every((part) => part.op === 'left out' || part.text.length <= 120)).toBe(true)
  })

  it('leaves out what stands before the first change and after the last', () => {
    expect(foldSame([{ op: 'same', text: long }, added, { op: 'same', text: long }]).map(({ op }) => op)).toEqual([
      'left out',
      'same',
      'added',
      'same',
      'left out',
    ])
  })

  it('never leaves out a change, however long', () => {
    expect(foldSame([{ op: 'removed', text: long }])).toEqual([{ op: 'removed', text: long }])
  })
})
