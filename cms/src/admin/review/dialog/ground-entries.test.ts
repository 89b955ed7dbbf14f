import { describe, expect, it } from 'vitest'
import { chosenCodes, groundEntries } from './ground-entries'
import type { RefusalGroundView } from './refusal-ground-view'

const ground = (code: string, group?: string): RefusalGroundView => ({
  code,
  labelVi: code,
  group,
  basis: 'theo khoản 3 Điều 12 Quy chế',
})
const grounds = [
  ground('STATE_SECRET'),
  ground('NOT_YET_RELEASABLE', 'closed'),
  ground('DUPLICATE'),
  ground('RESTRICTED_CIRCULATION', 'closed'),
]

describe('groundEntries', () => {
  it('CCHC-8 shows the grounds of one clause as one entry with a choice below it', () => {
    expect(groundEntries(grounds).map((entry) => entry.grounds.map(({ code }) => code))).toEqual([
      ['STATE_SECRET'],
      ['NOT_YET_RELEASABLE', 'RESTRICTED_CIRCULATION'],
      ['DUPLICATE'],
    ])
  })
})

describe('chosenCodes', () => {
  const [secret, closed] = groundEntries(grounds)
  if (!secret || !closed) throw new Error('two entries are expected')

  it('keeps what is chosen elsewhere', () => {
    expect(chosenCodes(closed, ['STATE_SECRET'], 'NOT_YET_RELEASABLE', true)).toEqual([
      'STATE_SECRET',
      'NOT_YET_RELEASABLE',
    ])
    expect(chosenCodes(secret, ['STATE_SECRET', 'DUPLICATE'], 'STATE_SECRET', false)).toEqual(['DUPLICATE'])
  })

  it('lets one ground of a group hold at a time', () => {
    expect(chosenCodes(closed, ['NOT_YET_RELEASABLE'], 'RESTRICTED_CIRCULATION', true)).toEqual([
      'RESTRICTED_CIRCULATION',
    ])
  })
})
