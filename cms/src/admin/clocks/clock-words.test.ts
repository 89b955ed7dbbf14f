import { describe, expect, it } from 'vitest'
import type { Clock } from './clock'
import { clockWords } from './clock-words'

/** Monday 23 November 2026, 10:00 in Việt Nam. */
const now = new Date('2026-11-23T03:00:00Z')
const hourMs = 3_600_000
const clock = (part: Partial<Clock>): Clock => ({
  rule: 'news-publish',
  label: 'Đăng trong 12 giờ làm việc',
  status: 'running',
  counts: 'workingHour',
  ...part,
})

describe('clockWords', () => {
  it('MOHA-10.2 says the moment and the working hours left', () => {
    const words = clockWords(clock({ dueAt: '2026-11-26T07:30:00Z', leftMs: 3 * hourMs }), now)
    expect(words).toBe('Hạn thứ Năm, 14:30 · còn 3 giờ làm việc')
  })

  it('CCHC-7.1a-4 says hours of the clock where the regulation counts those', () => {
    const words = clockWords(clock({ dueAt: '2026-11-24T16:59:59Z', leftMs: 37 * hourMs, counts: 'hour' }), now)
    expect(words).toBe('Hạn ngày mai, 23:59 · còn 37 giờ')
  })

  it('says no moment while it waits for an answer, only what is left', () => {
    expect(clockWords(clock({ status: 'paused', leftMs: 5 * hourMs }), now)).toBe(
      'Tạm dừng chờ bổ sung · còn 5 giờ làm việc',
    )
  })

  it('says since when something is late, and by how much', () => {
    const late = clock({ status: 'overdue', dueAt: '2026-11-20T09:00:00Z', leftMs: -2 * hourMs })
    expect(clockWords(late, now)).toBe('Quá hạn từ thứ Sáu, 16:00 · trễ 2 giờ làm việc')
    expect(clockWords(clock({ status: 'overdue' }), now)).toBe('Quá hạn')
  })

  it('says whether it was kept', () => {
    expect(clockWords(clock({ status: 'met' }), now)).toBe('Đã xong đúng hạn')
    expect(clockWords(clock({ status: 'met', late: true }), now)).toBe('Đã xong, quá hạn')
  })
})
