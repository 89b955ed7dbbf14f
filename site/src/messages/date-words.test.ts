import { describe, expect, it } from 'vitest'
import { dayInWords, deadlineInWords, instantInWords, monthInWords } from './date-words.ts'

describe('dates in words', () => {
  it('writes a day as Vietnamese officials do', () => {
    expect(dayInWords('2018-08-28', 'vi')).toBe('ngày 28 tháng 8 năm 2018')
    expect(dayInWords('2026-01-05', 'vi')).toBe('ngày 05 tháng 01 năm 2026')
    expect(dayInWords('2026-12-31', 'vi')).toBe('ngày 31 tháng 12 năm 2026')
  })

  it('writes a day in English', () => {
    expect(dayInWords('2018-08-28', 'en')).toBe('28 August 2018')
  })

  it('tells an instant by the clock of Hà Nội, whatever zone it was written in', () => {
    expect(instantInWords('2026-11-23T02:31:07.000Z', 'vi')).toBe('09:31, ngày 23 tháng 11 năm 2026')
    expect(instantInWords('2026-11-23T20:00:00-05:00', 'vi')).toBe('08:00, ngày 24 tháng 11 năm 2026')
    expect(instantInWords('2026-11-23T18:00:00.000Z', 'en')).toBe('24 November 2026, 01:00')
  })

  it('tells a deadline at midnight as the end of the day before', () => {
    expect(deadlineInWords('2026-12-31T17:00:00.000Z', 'vi')).toBe('đến hết ngày 31 tháng 12 năm 2026')
    expect(deadlineInWords('2026-12-31T17:00:00.000Z', 'en')).toBe('until the end of 31 December 2026')
    expect(deadlineInWords('2026-12-15T10:00:00.000Z', 'vi')).toBe('trước 17:00, ngày 15 tháng 12 năm 2026')
  })

  it('writes a month', () => {
    expect(monthInWords('2026-02', 'vi')).toBe('tháng 02 năm 2026')
    expect(monthInWords('2026-10', 'en')).toBe('October 2026')
  })
})
