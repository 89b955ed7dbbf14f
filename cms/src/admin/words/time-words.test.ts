import { describe, expect, it } from 'vitest'
import { minuteWords, secondsWords, timeWords } from './time-words'

describe('timeWords', () => {
  it('says the clock of Việt Nam', () => {
    expect(timeWords('2026-11-23T02:31:07.000Z', new Date('2026-11-23T03:00:00Z'))).toBe('09:31:07')
  })

  it('adds the date when it is not today in Việt Nam', () => {
    expect(timeWords('2026-11-22T16:59:59.000Z', new Date('2026-11-22T17:00:00Z'))).toBe('23:59:59 ngày 22/11/2026')
  })

  it('leaves the seconds out of lists', () => {
    expect(minuteWords('2026-11-23T02:31:07.000Z', new Date('2026-11-24T03:00:00Z'))).toBe('09:31 ngày 23/11/2026')
  })

  it('says a duration with a decimal comma', () => {
    expect(secondsWords(234)).toBe('0,2')
  })
})
