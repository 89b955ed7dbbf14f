import { describe, expect, it } from 'vitest'
import { whenWords } from './when-words'

/** Monday 23 November 2026, 10:00 in Việt Nam. */
const now = new Date('2026-11-23T03:00:00Z')

describe('whenWords', () => {
  it('says the weekday and the clock of Việt Nam for what is near', () => {
    expect(whenWords('2026-11-26T07:30:00Z', now)).toBe('thứ Năm, 14:30')
    expect(whenWords('2026-11-20T09:00:00Z', now)).toBe('thứ Sáu, 16:00')
  })

  it('says today, yesterday and tomorrow by their names', () => {
    expect(whenWords('2026-11-23T09:59:00Z', now)).toBe('hôm nay, 16:59')
    expect(whenWords('2026-11-22T16:59:00Z', now)).toBe('hôm qua, 23:59')
    expect(whenWords('2026-11-23T17:00:00Z', now)).toBe('ngày mai, 00:00')
  })

  it('adds the date where a weekday alone could be misread', () => {
    expect(whenWords('2026-11-30T01:00:00Z', now)).toBe('thứ Hai 30/11/2026, 08:00')
    expect(whenWords('2026-11-15T01:00:00Z', now)).toBe('chủ nhật 15/11/2026, 08:00')
  })

  it('leaves alone what is no instant', () => {
    expect(whenWords('sớm', now)).toBe('sớm')
  })
})
