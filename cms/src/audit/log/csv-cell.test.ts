import { expect, it } from 'vitest'
import { csvCell } from './csv-cell'

it.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('B7 shows %j as text', (text) => {
  expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
})

it('leaves ordinary words and numbers alone', () => {
  expect([csvCell('Duyệt đăng'), csvCell(-5), csvCell(null)]).toEqual(['Duyệt đăng', '-5', ''])
})

it('quotes what would break the row', () => {
  expect(csvCell('Ghi "gấp",\nchiều nay')).toBe('"Ghi ""gấp"",\nchiều nay"')
})
