import { expect, it } from 'vitest'
import { linesOf } from './lines-of.ts'

it('breaks a long name at its spaces', () => {
  expect(linesOf('Vụ Tổ chức phi chính phủ và công tác thanh niên', 220, 'bold')).toEqual([
    'Vụ Tổ chức phi chính phủ',
    'và công tác thanh niên',
  ])
})

it('cuts a word that no line holds', () => {
  expect(linesOf('Abcdefghijklmnop', 80, 'bold')).toEqual(['Abcdefgh…'])
})
