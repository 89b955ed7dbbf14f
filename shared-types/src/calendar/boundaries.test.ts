import { expect, it } from 'vitest'
import {
  exampleArticle,
  exampleDraftForComment,
  exampleLeaderScheduleEvent,
  exampleLegalDocument,
  exampleNotice,
  exampleProject,
  exampleSurvey,
} from '../fixtures/index.ts'
import {
  boundariesOf,
  draftPhase,
  effectStatus,
  eventPhase,
  hasClosed,
  isUp,
  localDay,
  mondayOf,
  noticePhase,
  schedulePhase,
  startOfDay,
} from './boundaries.ts'

it('CCHC-7.4b a draft is open from opensAt until just before closesAt', () => {
  const draft = exampleDraftForComment({ opensAt: '2026-11-01T00:00:00+07:00', closesAt: '2026-12-01T00:00:00+07:00' })
  expect(draftPhase(draft, '2026-10-31T16:59:59.999Z')).toBe('upcoming')
  expect(draftPhase(draft, '2026-10-31T17:00:00.000Z')).toBe('open')
  expect(draftPhase(draft, '2026-11-30T16:59:59.999Z')).toBe('open')
  expect(draftPhase(draft, '2026-11-30T17:00:00.000Z')).toBe('closed')
})

it('HY-11.2 a legal document takes effect and expires at the start of the day in Việt Nam', () => {
  const document = exampleLegalDocument({ effectiveOn: '2024-09-01', expiredOn: '2026-01-01' })
  expect(effectStatus(document, '2024-08-31T16:59:59.000Z')).toBe('notYet')
  expect(effectStatus(document, '2024-08-31T17:00:00.000Z')).toBe('inForce')
  expect(effectStatus(document, '2025-12-31T16:59:59.000Z')).toBe('inForce')
  expect(effectStatus(document, '2025-12-31T17:00:00.000Z')).toBe('expired')
})

it('an editor’s word that a document is partly expired stands until it expires whole', () => {
  const document = exampleLegalDocument({ effectStatusOverride: 'partlyExpired', expiredOn: '2026-01-01' })
  expect(effectStatus(document, '2025-06-01T00:00:00Z')).toBe('partlyExpired')
  expect(effectStatus(document, '2026-01-02T00:00:00Z')).toBe('expired')
})

it('names each instant at which a page changes by itself', () => {
  expect(boundariesOf(exampleLegalDocument({ effectiveOn: '2024-09-01', expiredOn: null }))).toEqual([
    '2024-08-31T17:00:00.000Z',
  ])
  const draft = exampleDraftForComment({ opensAt: '2026-11-28T01:00:00Z', closesAt: '2026-11-30T10:00:00Z' })
  expect(boundariesOf(draft).sort()).toEqual([
    '2026-11-28T01:00:00.000Z',
    '2026-11-28T17:00:00.000Z',
    '2026-11-29T17:00:00.000Z',
    '2026-11-30T10:00:00.000Z',
  ])
})

it('MOHA-11.3d a document with publishUntil is down from that instant', () => {
  expect(isUp({ publishUntil: '2026-12-01T00:00:00Z' }, '2026-11-30T23:59:59Z')).toBe(true)
  expect(isUp({ publishUntil: '2026-12-01T00:00:00Z' }, '2026-12-01T00:00:00Z')).toBe(false)
})

it('counts days in Việt Nam, not in UTC', () => {
  expect(localDay('2026-10-31T17:00:00Z')).toBe('2026-11-01')
  expect(startOfDay('2026-11-01')).toBe('2026-10-31T17:00:00.000Z')
})

it('HY-7.9 a leader’s event changes the calendar as its week and its day begin and end', () => {
  expect(boundariesOf(exampleLeaderScheduleEvent({ date: '2026-11-24' }))).toEqual([
    '2026-11-22T17:00:00.000Z',
    '2026-11-23T17:00:00.000Z',
    '2026-11-24T17:00:00.000Z',
    '2026-11-29T17:00:00.000Z',
  ])
})

it('HY-7.9 an event of the calendar is today’s, this week’s, ahead or past by the day in Việt Nam', () => {
  // Monday 23 November begins in Việt Nam while it is still Sunday in UTC.
  const at = '2026-11-22T17:00:00.000Z'
  const phase = (date: string) => schedulePhase({ date }, at)
  expect(['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map(phase)).toEqual([
    'past',
    'today',
    'thisWeek',
    'ahead',
  ])
  expect(schedulePhase({ date: '2026-11-23' }, '2026-11-22T16:59:59.999Z')).toBe('ahead')
  expect(schedulePhase({ date: '2026-11-23' }, '2026-11-23T17:00:00.000Z')).toBe('thisWeek')
})

it('HY-7.4 an event is upcoming, running, then over; without an end it is over with its day', () => {
  const times = { kind: 'event' as const, eventStart: '2026-12-10T08:00:00+07:00' }
  const talk = exampleArticle({ ...times, eventEnd: '2026-12-11T17:00:00+07:00' })
  expect(eventPhase(talk, '2026-12-10T00:59:59Z')).toBe('upcoming')
  expect(eventPhase(talk, '2026-12-10T01:00:00Z')).toBe('running')
  expect(eventPhase(talk, '2026-12-11T10:00:00Z')).toBe('over')
  const open = exampleArticle({ ...times, eventEnd: null })
  expect(eventPhase(open, '2026-12-10T16:59:59Z')).toBe('running')
  expect(eventPhase(open, '2026-12-10T17:00:00Z')).toBe('over')
  expect(boundariesOf(open)).toEqual(['2026-12-10T01:00:00.000Z', '2026-12-10T17:00:00.000Z'])
  expect(eventPhase(exampleArticle({ ...times, kind: 'news' }), '2026-12-10T01:00:00Z')).toBeNull()
})

it('HY-7.9 a week begins on Monday', () => {
  expect(['2026-11-23', '2026-11-24', '2026-11-29', '2026-11-30'].map(mondayOf)).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-23',
    '2026-11-30',
  ])
})

it('CCHC-10.7 a maintenance is announced, then running, then over; one without an end runs until it is taken down', () => {
  const notice = exampleNotice({ startsAt: '2026-11-28T15:00:00Z', endsAt: '2026-11-28T19:00:00Z' })
  expect(noticePhase(notice, '2026-11-28T14:59:59Z')).toBe('announced')
  expect(noticePhase(notice, '2026-11-28T15:00:00Z')).toBe('running')
  expect(noticePhase(notice, '2026-11-28T19:00:00Z')).toBe('over')
  expect(noticePhase({ ...notice, endsAt: null }, '2030-01-01T00:00:00Z')).toBe('running')
  expect(boundariesOf(notice)).toEqual(['2026-11-28T15:00:00.000Z', '2026-11-28T19:00:00.000Z'])
})

it('BP-7.3i a tender is closed from its closing time on', () => {
  const project = exampleProject({ closingAt: '2026-12-15T09:00:00+07:00' })
  expect(hasClosed(project, '2026-12-15T01:59:59Z')).toBe(false)
  expect(hasClosed(project, '2026-12-15T02:00:00Z')).toBe(true)
  expect(boundariesOf(project)).toEqual(['2026-12-15T02:00:00.000Z'])
  expect(hasClosed({ closingAt: null }, '2030-01-01T00:00:00Z')).toBe(false)
})

it('CCHC-4.6d a survey opens and closes by itself, and its days left are counted', () => {
  const boundaries = boundariesOf(exampleSurvey()).sort()
  expect([boundaries.at(0), boundaries.at(-1)]).toEqual(['2026-08-31T17:00:00.000Z', '2026-09-30T17:00:00.000Z'])
  expect(boundaries).toHaveLength(31)
})
