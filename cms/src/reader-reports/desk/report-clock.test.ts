import { workingCalendar } from 'shared-types/calendar'
import { shippedProfiles } from 'shared-types/policy'
import { expect, it } from 'vitest'
import type { StoredReport } from '../report-store'
import { reportClock } from './report-clock'

const report: StoredReport = {
  ...{ id: '1', at: new Date('2026-11-23T02:00:00Z'), sub_portal_id: null, host: 'hungyen.gov.vn', path: '/trang/a/' },
  ...{ type: 'page', document_id: 'a', locale: 'vi', channel_id: null, what: 'outdated', message: '', contact: null },
  ...{ state: 'new', state_at: null, state_by_name: null, note: null, version: 1 },
}
const profileOf = (code: string) => {
  const profile = shippedProfiles.find((each) => each.code === code)
  if (!profile) throw new Error(code)
  return profile
}
const clockOf = (code: string, stored: Partial<StoredReport>, at: string) => {
  const profile = profileOf(code)
  const week = { workdays: profile.calendar.workdays.value, hours: profile.calendar.hours.value }
  return reportClock(
    { ...report, ...stored },
    null,
    profile,
    workingCalendar(week, [], { countPlanned: false }),
    new Date(at),
  )
}

it('HY-12.1 measures a report by the regulation’s own limit for changes, with its clause', () => {
  expect(clockOf('HY', {}, '2026-11-23T02:30:00Z')).toMatchObject({
    status: 'running',
    label: 'Xử lý ngay khi được báo',
    source: 'HY-12.1',
    basis: expect.stringContaining('Điều 12'),
  })
  expect(clockOf('HY', {}, '2026-11-25T02:30:00Z')).toMatchObject({ status: 'overdue', late: true })
})

it('HY-12.1 stops the clock when the report is closed', () => {
  const done = { state: 'done', state_at: new Date('2026-11-23T03:00:00Z') } as const
  expect(clockOf('HY', done, '2026-12-23T03:00:00Z')).toMatchObject({ status: 'met', late: false })
})

it('has no clock where the regulation has none, nor for a page that is no document’s', () => {
  expect(clockOf('MOHA', {}, '2026-11-23T02:30:00Z')).toBeNull()
  expect(clockOf('HY', { type: null, document_id: null }, '2026-11-23T02:30:00Z')).toBeNull()
})
