import { expect, it } from 'vitest'
import { abbreviationsOf } from './abbreviations-of.ts'

it('reads a line for each abbreviation and passes over what is none', () => {
  const lines = 'TTTT = Trung tâm Thông tin\n\nghi chú\nHĐND=Hội đồng nhân dân\n= trống\nX ='
  expect(abbreviationsOf(lines)).toEqual({ tttt: 'trung tam thong tin', hdnd: 'hoi dong nhan dan' })
})
