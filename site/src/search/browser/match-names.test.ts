import { expect, it } from 'vitest'
import type { KnownName } from '../known-name.ts'
import { matchNames } from './match-names.ts'

const named = (name: string): KnownName => ({ type: 'unit', locale: 'vi', path: '/don-vi/x/', name })
const names = ['Trung tâm Thông tin', 'Văn phòng Bộ', 'Hoạt động của lãnh đạo Bộ', 'Hoạt động của Bộ'].map(named)
const matched = (query: string) => matchNames(names, query).map(({ name }) => name.name)

it('finds a name in which one letter is mistyped, left out or put in', () => {
  for (const typed of ['trung tâm thôg tin', 'trung tam thomg tin', 'trung tâmm thông tin'])
    expect(matched(typed)).toEqual(['Trung tâm Thông tin'])
})

it('finds a name by the letters its words begin with', () => {
  expect(matched('TTTT')).toEqual(['Trung tâm Thông tin'])
})

it('puts the name that was typed whole before the one that holds it', () => {
  expect(matched('hoạt động của bộ')[0]).toBe('Hoạt động của Bộ')
})

it('leaves away what people say around a name', () => {
  expect(matched('số điện thoại văn phòng bộ')).toEqual(['Văn phòng Bộ'])
})

it('takes no name for meant of which a word was not typed that way', () => {
  expect(matched('văn phòng phẩm')).toEqual([])
})
