import { describe, expect, it } from 'vitest'
import { inOrder } from './move-order'

const named = (moves: Parameters<typeof inOrder>[0]) =>
  inOrder(moves).map(({ open, weight }) => `${open.move} ${weight}`)

describe('inOrder', () => {
  it('puts the forward move first and what takes away last', () => {
    expect(named([{ move: 'refuse' }, { move: 'ask' }, { move: 'approve' }, { move: 'returnToEditing' }])).toEqual([
      'approve primary',
      'ask secondary',
      'returnToEditing secondary',
      'refuse severe',
    ])
  })

  it('has no primary button where nothing leads forward', () => {
    expect(named([{ move: 'withdraw' }])).toEqual(['withdraw severe'])
  })
})
