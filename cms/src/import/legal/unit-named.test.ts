import { expect, it } from 'vitest'
import { unitNamed } from './unit-named'

const units = [
  { documentId: 'a', code: 'bo', name: 'Bộ Nội vụ' },
  { documentId: 'b', code: 'tt', name: 'Trung tâm Tin học – Công báo' },
  { documentId: 'c', code: 'ub', name: 'Uỷ ban nhân dân tỉnh' },
  { documentId: 'd', code: 'p1', name: 'Phòng Một' },
  { documentId: 'e', code: 'p2', name: 'Phòng một' },
]

it.each([
  ['BỘ NỘI VỤ', 'bo'],
  ['Trung tâm Tin học - Công báo (Văn phòng UBND tỉnh)', 'tt'],
  ['UBND tỉnh', 'ub'],
  ['Ủy ban nhân dân tỉnh', 'ub'],
])('finds the unit called "%s"', (name, code) => {
  expect(unitNamed(units, name)?.code).toBe(code)
})

it('finds none where the name is part of another, or of several units', () => {
  expect(unitNamed(units, 'Bộ Nội')).toBeNull()
  expect(unitNamed(units, 'Văn phòng Bộ Nội vụ')).toBeNull()
  expect(unitNamed(units, 'Phòng Một')).toBeNull()
  expect(unitNamed(units, '')).toBeNull()
})
