import { describe, expect, it } from 'vitest'
import { leftWords } from './left-words'

const minutes = (count: number) => count * 60_000
const hours = (count: number) => minutes(count * 60)

describe('leftWords', () => {
  it('says working hours as such', () => {
    expect(leftWords(hours(3), 'working')).toBe('3 giờ làm việc')
    expect(leftWords(hours(12), 'working')).toBe('12 giờ làm việc')
  })

  it('says working days of eight hours from two days on', () => {
    expect(leftWords(hours(40), 'working')).toBe('5 ngày làm việc')
  })

  it('says days of the calendar from two days on', () => {
    expect(leftWords(hours(47), 'clock')).toBe('47 giờ')
    expect(leftWords(hours(73), 'clock')).toBe('3 ngày')
  })

  it('never promises more than there is, and never nothing', () => {
    expect(leftWords(minutes(119), 'working')).toBe('1 giờ làm việc')
    expect(leftWords(minutes(25) + 59_000, 'clock')).toBe('25 phút')
    expect(leftWords(10, 'clock')).toBe('1 phút')
  })

  it('says how late something is the same way', () => {
    expect(leftWords(-hours(2), 'working')).toBe('2 giờ làm việc')
  })
})
