import { exampleArticle } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const event = (documentId: string, eventStart: string | null, more: Parameters<typeof exampleArticle>[0] = {}) =>
  exampleArticle({ documentId, slug: documentId, title: documentId, kind: 'event', eventStart, ...more })
const titles = (events: { title: string }[]) => events.map(({ title }) => title)
const front = 'moha.gov.vn/su-kien/'

it('HY-7.4 lists coming events by when they begin, past ones the last first', () => {
  const planned = new Planned([
    event('xa', '2027-01-05T08:00:00+07:00'),
    event('gan', '2026-12-10T08:00:00+07:00'),
    event('cu', '2026-10-01T08:00:00+07:00'),
    event('moi-qua', '2026-11-02T08:00:00+07:00'),
    event('chua-ro-ngay', null),
    event('tin-thuong', '2026-12-11T08:00:00+07:00', { kind: 'news' }),
  ])
  const page = planned.props('eventList', front)
  expect(titles(page.upcoming)).toEqual(['gan', 'xa'])
  expect(titles(page.past)).toEqual(['moi-qua', 'cu'])
  expect(page.months.map(({ name, count }) => [name, count])).toEqual([
    ['2027-01', 1],
    ['2026-12', 1],
    ['2026-11', 1],
    ['2026-10', 1],
  ])
  expect(titles(planned.props('eventList', 'moha.gov.vn/su-kien/2026-10/').past)).toEqual(['cu'])
})

it('HY-7.4 an event moves from coming to under way to past by itself', () => {
  const planned = new Planned([
    event('hoi-nghi', '2026-12-10T08:00:00+07:00', { eventEnd: '2026-12-10T17:00:00+07:00' }),
  ])
  const states = () => {
    const { upcoming, running, past } = planned.props('eventList', front)
    return [upcoming, running, past].map(titles)
  }
  expect(states()).toEqual([['hoi-nghi'], [], []])
  planned.planner.update([], '2026-12-10T00:59:59.999Z')
  expect(planned.planner.nextBoundary()).toBe('2026-12-10T01:00:00.000Z')
  planned.planner.update([], '2026-12-10T01:00:00.000Z')
  expect(states()).toEqual([[], ['hoi-nghi'], []])
  planned.planner.update([], '2026-12-10T10:00:00.000Z')
  expect(states()).toEqual([[], [], ['hoi-nghi']])
})

it('HY-7.4 the list is there while empty, and its feeds too', () => {
  const planned = new Planned()
  expect(planned.props('eventList', front)).toMatchObject({ running: [], upcoming: [], past: [], months: [] })
  expect(planned.props('feed', 'moha.gov.vn/su-kien/rss.xml')).toMatchObject({ section: 'events', items: [] })
})
