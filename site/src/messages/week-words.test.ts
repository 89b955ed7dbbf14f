import { expect, it } from 'vitest'
import { endsOfWeek, weekdayInWords } from './week-words.ts'

it('HY-7.9 names a day with its day of the week in both languages', () => {
  expect(weekdayInWords('2026-11-23', 'vi')).toBe('Thứ Hai, ngày 23 tháng 11 năm 2026')
  expect(weekdayInWords('2026-11-29', 'vi')).toBe('Chủ nhật, ngày 29 tháng 11 năm 2026')
  expect(weekdayInWords('2026-11-23', 'en')).toBe('Monday, 23 November 2026')
})

it('HY-7.9 a week runs from Monday to Sunday, also over the end of a year', () => {
  expect(endsOfWeek('2026-12-28')).toEqual(['28/12/2026', '03/01/2027'])
})
