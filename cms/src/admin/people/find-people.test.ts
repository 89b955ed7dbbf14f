import { expect, it } from 'vitest'
import { findPeople } from './find-people'
import type { Person } from './person'

const person = (name: string, unit: string): Person => ({
  ...{ userId: 1, email: 'x@moha.gov.vn', isSuperAdmin: false, blocked: false },
  ...{ standing: [], roles: [], topicIds: [], subPortalIds: [] },
  name,
  unit: { id: unit, name: unit },
})
const people = [person('Đặng Thị Hương', 'Vụ Tổ chức'), person('Lê Văn Đức', 'Ban Thi đua')]
const names = (words: string) => findPeople(people, words).map(({ name }) => name)

it('finds people typed with or without marks', () => {
  expect(names('dang huong')).toEqual(['Đặng Thị Hương'])
  expect(names('ĐỨC')).toEqual(['Lê Văn Đức'])
})

it('finds them by their unit', () => {
  expect(names('thi dua')).toEqual(['Lê Văn Đức'])
})

it('shows everybody where nothing is asked', () => {
  expect(names(' ')).toHaveLength(2)
})
