import { describe, expect, it } from 'vitest'
import { legalCard } from '../../renderer/testing/example-cards.ts'
import { relationsDrawing } from './relations-drawing.ts'

const none = { replaces: [], replacedBy: [], amends: [], amendedBy: [], basedOn: [], guides: [] }
const numbered = (...numbers: string[]) => numbers.map((number) => ({ ...legalCard(0), number }))

describe('a document among its relations', () => {
  it('HY-11.2 stands below the texts it acts on and above those that act on it', () => {
    const boxes = relationsDrawing('3/QĐ', { ...none, replaces: numbered('1/QĐ'), amendedBy: numbered('5/QĐ') })
    expect(boxes.map(({ relation, label, head }) => ({ relation, label, head }))).toEqual([
      { relation: 'replaces', label: { number: '1/QĐ' }, head: 'other' },
      { relation: null, label: { number: '3/QĐ' }, head: null },
      { relation: 'amendedBy', label: { number: '5/QĐ' }, head: 'own' },
    ])
  })

  it('says how many are left out of a long list', () => {
    const boxes = relationsDrawing('1/NĐ', { ...none, guides: numbered('a', 'b', 'c', 'd', 'e', 'g') })
    expect(boxes).toHaveLength(5)
    expect(boxes.at(-1)?.label).toEqual({ more: 3 })
  })

  it('is not drawn where there is nothing to relate', () => {
    expect(relationsDrawing('1/NĐ', none)).toEqual([])
  })
})
