import { exampleSurvey } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const address = 'moha.gov.vn/khao-sat/khao-sat-su-hai-long-2026/'
const open = exampleSurvey({
  documentId: 'dang-mo',
  slug: 'dang-mo',
  title: 'Đang mở',
  opensAt: '2026-11-01T00:00:00+07:00',
  closesAt: '2026-12-01T00:00:00+07:00',
})
const titles = (cards: { title: string }[]) => cards.map(({ title }) => title)

it('CCHC-2.1 lists surveys open now first by closing, then those to come, then the closed', () => {
  const sooner = exampleSurvey({ ...open, documentId: 'som', slug: 'som', title: 'Sớm', closesAt: '2026-11-25T00:00Z' })
  const later = {
    documentId: 'sau',
    slug: 'sau',
    title: 'Sau',
    opensAt: '2027-01-01T00:00Z',
    closesAt: '2027-02-01T00:00Z',
  }
  const list = new Planned([open, sooner, exampleSurvey(later)]).props('surveyList', 'moha.gov.vn/khao-sat/')
  expect([titles(list.open), titles(list.upcoming), titles(list.closed)]).toEqual([
    ['Sớm', 'Đang mở'],
    ['Sau'],
    ['Khảo sát sự hài lòng năm 2026'],
  ])
  expect(list.years).toEqual([{ name: '2026', path: '/khao-sat/nam/2026/', count: 1 }])
})

it('CCHC-4.6d closes a survey by itself and then shows its results', () => {
  const planned = new Planned([open])
  const page = () => planned.props('survey', 'moha.gov.vn/khao-sat/dang-mo/')
  expect([page().phase, page().results, page().questions[0]?.answers]).toEqual(['open', null, null])
  const { changed } = planned.planner.update([], '2026-11-30T17:00:00.000Z')
  expect(changed.map(({ path }) => path)).toEqual(expect.arrayContaining(['/khao-sat/', '/khao-sat/dang-mo/']))
  expect(page().phase).toBe('closed')
  expect(page().results).toEqual({ respondents: 200, note: 'Tổng hợp từ phiếu trực tuyến.' })
})

it('CCHC-2.1 counts the days left anew at each midnight in Việt Nam', () => {
  const planned = new Planned([open])
  const left = () => planned.props('surveyList', 'moha.gov.vn/khao-sat/').open.map(({ daysLeft }) => daysLeft)
  expect(left()).toEqual([10])
  expect(planned.planner.nextBoundary()).toBe('2026-11-20T17:00:00.000Z')
  const { changed } = planned.planner.update([], '2026-11-20T17:00:00.000Z')
  expect(changed.map(({ path }) => path).filter((path) => path.startsWith('/khao-sat'))).toEqual([
    '/khao-sat/dang-mo/',
    '/khao-sat/',
  ])
  expect(left()).toEqual([9])
})

it('CCHC-4.6d shows no results of a survey whose results are not to be shown', () => {
  const props = new Planned([exampleSurvey({ showResults: false })]).props('survey', address)
  expect([props.phase, props.results, props.questions[0]?.answers]).toEqual(['closed', null, null])
})

it('says nothing of results in the data of a survey that is open', () => {
  const data = JSON.parse(new Planned([open]).props('documentData', 'moha.gov.vn/khao-sat/dang-mo.json').json)
  expect(JSON.stringify(data)).not.toContain('170')
  expect(data).not.toHaveProperty('daysLeft')
})

it('has the section on the main portal also while it is empty, and elsewhere only where there is something', () => {
  const planned = new Planned([exampleSurvey({ ...open, subPortalId: 'subportal-vucchc' })])
  expect(planned.addresses()).toContain('vucchc.moha.gov.vn/khao-sat/')
  expect(new Planned().addresses()).not.toContain('vucchc.moha.gov.vn/khao-sat/')
  expect(new Planned().addresses()).toContain('moha.gov.vn/khao-sat/')
})

it('follows surveys in a feed of their own', () => {
  const planned = new Planned([open])
  const feed = planned.props('feed', 'moha.gov.vn/khao-sat/atom.xml')
  expect([feed.section, titles(feed.items)]).toEqual(['surveys', expect.arrayContaining(['Đang mở'])])
  expect(planned.props('surveyList', 'moha.gov.vn/khao-sat/').chrome.feeds.map(({ path }) => path)).toEqual([
    '/khao-sat/rss.xml',
    '/khao-sat/atom.xml',
  ])
})
