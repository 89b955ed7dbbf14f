import { expect, it } from 'vitest'
import { clockLabel } from './clock-label'

it('MOHA-10.2 says a limit of working hours in words', () => {
  expect(clockLabel({ start: 'eventEndedAt', stop: 'published', amount: 12, unit: 'workingHour' })).toBe(
    'Đăng trong 12 giờ làm việc kể từ khi sự kiện kết thúc',
  )
})

it('CCHC-7.1a-5 says a limit of hours from a day in words', () => {
  expect(clockLabel({ start: 'issuedOn', stop: 'submitted', amount: 48, unit: 'hour' })).toBe(
    'Gửi đến Ban Biên tập trong 48 giờ kể từ ngày ban hành',
  )
})

it('MOHA-11.3c-2 shows “at once” as the regulation says it, never by our own measure (F3)', () => {
  expect(clockLabel({ start: 'requestReceivedAt', stop: 'published', amount: 0, unit: 'immediate' })).toBe(
    'Đăng ngay sau khi nhận được đề nghị',
  )
})
