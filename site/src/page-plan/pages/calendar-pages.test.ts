import {
  exampleLeaderScheduleEvent,
  examplePerson,
  examplePortal,
  exampleSubPortal,
  exampleUnit,
} from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

/** Tuesday 24 November 2026, 04:50 in Việt Nam. */
const now = '2026-11-23T21:50:00.000Z'
const front = 'moha.gov.vn/lich-cong-tac/'

const event = (documentId: string, date: string, more: Parameters<typeof exampleLeaderScheduleEvent>[0] = {}) =>
  exampleLeaderScheduleEvent({ documentId, slug: `${date}-${documentId}`, title: documentId, date, ...more })
const titlesByDay = (days: { date: string; events: { title: string }[] }[]) =>
  days.map(({ date, events }) => [date, events.map(({ title }) => title)])

it('HY-7.9 BP-7.3b-4 shows this week by day, what takes the whole day first, then by the clock', () => {
  const planned = new Planned(
    [
      event('chieu', '2026-11-24', { startTime: '14:00' }),
      event('sang', '2026-11-24', { startTime: '08:00' }),
      event('ca-ngay', '2026-11-24', { startTime: null, endTime: null }),
      event('chu-nhat', '2026-11-29'),
      event('tuan-sau', '2026-11-30'),
    ],
    now,
  )
  const page = planned.props('calendar', front)
  expect(page).toMatchObject({ monday: '2026-11-23', today: '2026-11-24' })
  expect(titlesByDay(page.days)).toEqual([
    ['2026-11-24', ['ca-ngay', 'sang', 'chieu']],
    ['2026-11-29', ['chu-nhat']],
  ])
})

it('HY-7.9 leads from week to week, to those that have events', () => {
  const planned = new Planned([event('a', '2026-11-24'), event('b', '2026-12-20')], now)
  const earlier = { monday: '2026-10-19', path: '/lich-cong-tac/2026-10-19/' }
  const later = { monday: '2026-12-14', path: '/lich-cong-tac/2026-12-14/' }
  expect(planned.props('calendar', front)).toMatchObject({ previous: earlier, next: later })
  expect(planned.props('calendarWeek', 'moha.gov.vn/lich-cong-tac/2026-11-23/')).toMatchObject({
    previous: earlier,
    next: later,
  })
  expect(planned.props('calendarWeek', 'moha.gov.vn/lich-cong-tac/2026-12-14/').next).toBeNull()
})

it('HY-7.9 turns to the new week on Monday at midnight in Việt Nam, and the week that was keeps its page', () => {
  const planned = new Planned([event('a', '2026-11-24'), event('b', '2026-12-02')], now)
  const monday = '2026-11-29T17:00:00.000Z'
  expect(planned.planner.nextBoundary()).toBe('2026-11-24T17:00:00.000Z')
  planned.planner.update([], '2026-11-29T16:59:59.999Z')
  expect(planned.planner.nextBoundary()).toBe(monday)
  expect(planned.props('calendar', front).monday).toBe('2026-11-23')
  const { changed } = planned.planner.update([], monday)
  expect(changed.map(({ path }) => path)).toContain('/lich-cong-tac/')
  expect(planned.props('calendar', front).monday).toBe('2026-11-30')
  expect(planned.addresses()).toContain('moha.gov.vn/lich-cong-tac/2026-11-23/')
})

it('HY-7.9 names no dates while this week is empty, and leads to the weeks before and after', () => {
  const planned = new Planned([event('b', '2026-12-20')], now)
  expect(planned.props('calendar', front)).toMatchObject({
    monday: null,
    today: null,
    days: [],
    previous: { monday: '2026-10-19' },
    next: { monday: '2026-12-14' },
  })
})

it('HY-7.9 shows today’s events on the home page until the day is over', () => {
  const planned = new Planned([event('hom-nay', '2026-11-24'), event('mai', '2026-11-25')], now)
  const home = () => planned.props('home', 'moha.gov.vn/').calendar
  expect(home()?.events.map(({ title }) => title)).toEqual(['hom-nay'])
  planned.planner.update([], '2026-11-24T17:00:00.000Z')
  expect(home()).toMatchObject({ today: '2026-11-25', events: [{ title: 'mai' }] })
  planned.planner.update([], '2026-11-25T17:00:00.000Z')
  expect(home()).toEqual({ today: null, events: [] })
  planned.planner.update([], '2026-11-29T17:00:00.000Z')
  expect(home()).toBeNull()
})

it('HY-7.9 filters by leader: a page of what each takes part in, linked from every event', () => {
  const planned = new Planned(
    [
      examplePerson({ documentId: 'p-khac', slug: 'nguoi-khac', fullName: 'Người Khác' }),
      event('chung', '2026-11-24', { personIds: ['person-vu-truong', 'p-khac'] }),
      event('rieng', '2026-11-25', { personIds: ['p-khac'] }),
    ],
    now,
  )
  const [chung] = planned.props('calendar', front).days.flatMap(({ events }) => events)
  expect(chung?.people[1]).toMatchObject({ name: 'Người Khác', path: '/lich-cong-tac/lanh-dao/nguoi-khac/' })
  const page = planned.props('calendarLeader', 'moha.gov.vn/lich-cong-tac/lanh-dao/nguoi-khac/')
  expect(titlesByDay(page.coming)).toEqual([
    ['2026-11-24', ['chung']],
    ['2026-11-25', ['rieng']],
  ])
  const other = planned.props('calendarLeader', `moha.gov.vn${chung?.people[0]?.path}`)
  expect(titlesByDay(other.coming)).toEqual([['2026-11-24', ['chung']]])
  expect(titlesByDay(other.past)).toEqual([['2026-10-20', ['Họp giao ban tuần']]])
})

it('HY-7.9 says of an event that was changed when, and what', () => {
  const changed = event('doi', '2026-11-24', {
    lastPublishedAt: '2026-11-20T03:00:00.000Z',
    changeNote: 'Chuyển sang buổi chiều',
  })
  const [card] = new Planned([changed], now).props('calendar', front).days.flatMap(({ events }) => events)
  expect(card?.changed).toEqual({ at: '2026-11-20T03:00:00.000Z', note: 'Chuyển sang buổi chiều' })
})

it('HY-7.9 keeps an event that is cancelled in its week, and says so', () => {
  const planned = new Planned([event('huy', '2026-11-24', { cancelled: true })], now)
  const cards = planned.props('calendar', front).days.flatMap(({ events }) => events)
  expect(cards.map(({ title, cancelled }) => [title, cancelled])).toEqual([['huy', true]])
})

it('HY-7.9 takes an event that is withdrawn away from its week, its leaders, the file and the feeds', () => {
  const planned = new Planned([event('rut', '2026-11-24')], now)
  const key = 'leaderScheduleEvent:rut:vi'
  expect(planned.planner.entriesOf(key).map(({ path }) => path)).toEqual([
    '/lich-cong-tac/2026-11-23/',
    '/lich-cong-tac/lanh-dao/tran-van-mau/',
    '/lich-cong-tac/',
    '/',
    '/lich-cong-tac/lich.ics',
    '/lich-cong-tac/atom.xml',
    '/lich-cong-tac/rss.xml',
  ])
  const { removed } = planned.planner.update([planned.source.put(key, null)], now)
  expect(removed.map(({ path }) => path)).toEqual(['/lich-cong-tac/2026-11-23.json', '/lich-cong-tac/2026-11-23/'])
  expect(JSON.stringify([...planned.planner.full()])).not.toContain('2026-11-24-rut')
})

it('MOHA-6.1 keeps the calendar of each portal to itself', () => {
  const planned = new Planned([event('cua-vu', '2026-11-24', { subPortalId: exampleSubPortal().documentId })], now)
  expect(planned.props('calendar', front).days).toEqual([])
  expect(titlesByDay(planned.props('calendar', 'vucchc.moha.gov.vn/lich-cong-tac/').days)).toEqual([
    ['2026-11-24', ['cua-vu']],
  ])
})

it('BP-7.2 has an English calendar where an event is translated, with people by name where they are not', () => {
  const planned = new Planned(
    [
      examplePortal({ locales: ['vi', 'en'] }),
      exampleUnit({ nameEn: 'Department of Reform' }),
      event('giao-ban', '2026-11-24'),
      event('giao-ban', '2026-11-24', { locale: 'en', title: 'Weekly briefing' }),
    ],
    now,
  )
  const page = planned.props('calendar', 'moha.gov.vn/en/lich-cong-tac/')
  const [card] = page.days.flatMap(({ events }) => events)
  expect(card).toMatchObject({ title: 'Weekly briefing', people: [{ position: null, path: null }] })
  expect(page.chrome.alternates.map(({ hreflang }) => hreflang)).toEqual(['vi', 'en', 'x-default'])
  expect(
    planned.props('calendarWeek', 'moha.gov.vn/en/lich-cong-tac/2026-11-23/').chrome.alternates.map(({ href }) => href),
  ).toContain('https://moha.gov.vn/lich-cong-tac/2026-11-23/')
})
