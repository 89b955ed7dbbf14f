import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { calendarIcs } from './calendar-ics.ts'

type File = PropsOf<'calendarFile'>

const event = (changes: Partial<File['events'][number]> = {}): File['events'][number] => ({
  uid: 'leaderScheduleEvent.a.vi@moha.gov.vn',
  title: 'Họp giao ban tuần',
  date: '2026-11-24',
  startTime: '08:00',
  endTime: '09:30',
  place: 'Phòng họp A1, trụ sở Bộ',
  people: ['Nguyễn Thị Thu Hương, Bộ trưởng'],
  hostUnit: null,
  cancelled: false,
  changeNote: null,
  publishedAt: '2026-11-20T02:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
  url: 'https://moha.gov.vn/lich-cong-tac/2026-11-23/#2026-11-24-hop-giao-ban-tuan',
  ...changes,
})

const textOf = (...events: File['events']): string =>
  calendarIcs({
    kind: 'calendarFile',
    locale: 'vi',
    portalName: 'Cổng thông tin điện tử Bộ Nội vụ',
    self: 'https://moha.gov.vn/lich-cong-tac/lich.ics',
    link: 'https://moha.gov.vn/lich-cong-tac/',
    events,
  })

/** As another program reads it: what it has no rule for, or cannot parse, is an error here. */
function read(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy()
  return calendar.getAllSubcomponents('vevent')
}

it('HY-7.9 gives each event as an independent reader understands it: text, place, time in Việt Nam', () => {
  const [component] = read(textOf(event()))
  const found = new ICAL.Event(component)
  expect(found.summary).toBe('Họp giao ban tuần')
  expect(found.location).toBe('Phòng họp A1, trụ sở Bộ')
  expect(found.description).toBe('Thành phần: Nguyễn Thị Thu Hương, Bộ trưởng')
  expect(found.startDate.toJSDate().toISOString()).toBe('2026-11-24T01:00:00.000Z')
  expect(found.endDate.toJSDate().toISOString()).toBe('2026-11-24T02:30:00.000Z')
  expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T02:00:00Z')
})

it('HY-7.9 keeps text that is hostile to the format as text', () => {
  const title = 'Họp; phần một, "hai" \\n <b>\nBEGIN:VEVENT\r\nUID:gia'
  const found = read(textOf(event({ title, place: '\u0008A\u0000B' })))
  expect(found).toHaveLength(1)
  expect(found.map((component) => new ICAL.Event(component).summary)).toEqual([title.replace('\r\n', '\n')])
  expect(new ICAL.Event(found[0]).location).toBe('AB')
})

it('HY-7.9 folds lines at 75 octets and never inside a letter', () => {
  const title = 'Chủ trì họp về cải cách thủ tục hành chính và chuyển đổi số '.repeat(4).trim()
  const text = textOf(event({ title }))
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  expect(text).not.toContain('\ufffd')
  expect(new ICAL.Event(read(text)[0]).summary).toBe(title)
})

it('HY-7.9 an event without a time takes the day, in no zone', () => {
  const found = new ICAL.Event(read(textOf(event({ startTime: null, endTime: null })))[0])
  expect(found.startDate.isDate).toBe(true)
  expect([found.startDate.toString(), found.endDate.toString()]).toEqual(['2026-11-24', '2026-11-25'])
})

it('HY-7.9 an event that is cancelled says so to programs', () => {
  const status = (cancelled: boolean) => read(textOf(event({ cancelled })))[0]?.getFirstPropertyValue('status')
  expect([status(false), status(true)]).toEqual(['CONFIRMED', 'CANCELLED'])
})

it('HY-7.9 an end that is not after the beginning is left out', () => {
  const text = textOf(event({ endTime: '07:00' }))
  expect(text).toContain('DTSTART:20261124T010000Z')
  expect(text).not.toContain('DTEND')
})

it('HY-7.9 an edition keeps the identifier and raises the number, so that programs take it in place of the last', () => {
  const components = [event(), event({ updatedAt: '2026-11-21T02:00:00.000Z', changeNote: 'Đổi phòng' })].map(
    (edition) => read(textOf(edition))[0],
  )
  expect(new Set(components.map((one) => one?.getFirstPropertyValue('uid')))).toHaveProperty('size', 1)
  const [first, second] = components.map((one) => Number(one?.getFirstPropertyValue('sequence')))
  expect(second).toBeGreaterThan(first ?? Number.NaN)
})

it('is the same bytes each time, whatever the machine’s zone and clock', () => {
  const zone = process.env.TZ
  const events = [event(), event({ uid: 'b', startTime: null, endTime: null })]
  const first = textOf(...events)
  process.env.TZ = 'America/New_York'
  const second = textOf(...events)
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(second).toBe(first)
})
