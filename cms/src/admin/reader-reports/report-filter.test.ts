import { expect, it } from 'vitest'
import type { ReaderReport } from './reader-report'
import { reportSubject, reportsOf } from './report-filter'

const report = (id: string, part: Partial<ReaderReport>): ReaderReport => ({
  ...{ id, at: '2026-11-23T02:00:00Z', page: { path: '/van-ban/', url: 'https://moha.gov.vn/van-ban/' }, item: null },
  ...{ channel: null, what: 'outdated', message: '', contact: null, state: 'new', stateAt: null, stateByName: null },
  ...{ note: null, version: 1, clock: null },
  ...part,
})

it('HY-12.1 shows what is still to be done, and each state by itself', () => {
  const reports = (['new', 'underReview', 'done', 'noFault'] as const).map((state) => report(state, { state }))
  expect(reportsOf(reports, 'open').map(({ id }) => id)).toEqual(['new', 'underReview'])
  expect(reportsOf(reports, 'noFault').map(({ id }) => id)).toEqual(['noFault'])
})

it('calls a report by its document, else by its channel, else by its address', () => {
  const item = { type: 'article', documentId: 'a', locale: 'vi', title: 'Lịch tiếp dân' } as const
  expect(reportSubject(report('1', { item, channel: 'Tin tức' }))).toBe('Lịch tiếp dân')
  expect(reportSubject(report('2', { channel: 'Tin tức' }))).toBe('Tin tức')
  expect(reportSubject(report('3', {}))).toBe('/van-ban/')
})
