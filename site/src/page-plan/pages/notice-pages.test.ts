import { exampleNotice, examplePortal, exampleSubPortal } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'
import type { PlannedPage } from '../planned-entry.ts'

const main = 'moha.gov.vn'
const sub = 'vucchc.moha.gov.vn'
const during = '2026-12-26T16:00:00.000Z'
const notice = (documentId: string, more: Parameters<typeof exampleNotice>[0] = {}) =>
  exampleNotice({ documentId, slug: documentId, title: documentId, ...more })
/** The example's own notice would stand above all others. */
const none = notice('notice-bao-tri', { publishUntil: '2026-01-01T00:00:00Z' })

function bannersOn(planned: Planned, host: string, within = '/'): Set<string> {
  const pages = [...planned.planner.full()].filter(
    (entry): entry is PlannedPage => entry.kind !== 'file' && entry.host === host && entry.path.startsWith(within),
  )
  const framed = pages.flatMap(({ props }) => ('chrome' in props ? [props.chrome] : []))
  expect(framed.length).toBeGreaterThan(0)
  return new Set(framed.map(({ notices }) => notices.map(({ title, phase }) => `${title} ${phase}`).join(', ')))
}

it('CCHC-10.7 a maintenance stands on every page of every host from publication until it is over', () => {
  const planned = new Planned([exampleNotice({ title: 'Bảo trì' })])
  for (const host of [main, sub]) expect(bannersOn(planned, host)).toEqual(new Set(['Bảo trì announced']))
  planned.planner.update([], '2026-12-26T15:00:00.000Z')
  for (const host of [main, sub]) expect(bannersOn(planned, host)).toEqual(new Set(['Bảo trì running']))
  expect(planned.planner.nextBoundary()).toBe('2026-12-26T19:00:00.000Z')
  planned.planner.update([], '2026-12-26T19:00:00.000Z')
  for (const host of [main, sub]) expect(bannersOn(planned, host)).toEqual(new Set(['']))
})

it('CCHC-10.1 a notice about one host stands on that host alone, wherever it is kept', () => {
  const planned = new Planned([none, notice('su-co', { kind: 'incident', affectedHosts: [sub], endsAt: null })], during)
  expect(bannersOn(planned, main)).toEqual(new Set(['']))
  expect(bannersOn(planned, sub)).toEqual(new Set(['su-co running']))
  expect(planned.props('home', `${sub}/`).chrome.notices[0]?.path).toBe('https://moha.gov.vn/thong-bao/su-co/')
})

it.each([[[]], [[main]], [[main, sub]]])(
  'CCHC-10.1 a sub-portal’s notice stands on its own host alone, where it names %j too',
  (affectedHosts) => {
    const own = notice('su-co', { kind: 'incident', affectedHosts, subPortalId: exampleSubPortal().documentId })
    const planned = new Planned([none, own], during)
    expect(bannersOn(planned, main)).toEqual(new Set(['']))
    expect(bannersOn(planned, sub)).toEqual(new Set(['su-co running']))
    expect(planned.props('noticeList', `${main}/thong-bao/`).current).toEqual([])
    expect(planned.props('notice', `${sub}/thong-bao/su-co/`).portals).toMatchObject([{ host: sub }])
  },
)

it('CCHC-10.7 the most urgent banner is first', () => {
  const planned = new Planned(
    [none, notice('chung', { kind: 'general' }), notice('bao-tri'), notice('su-co', { kind: 'incident' })],
    during,
  )
  expect(bannersOn(planned, main)).toEqual(new Set(['su-co running, bao-tri running, chung running']))
})

it('BP-7.2 a banner without a translation stands in Vietnamese on English pages; a translated one in English', () => {
  const both = examplePortal({ locales: ['vi', 'en'] })
  const planned = new Planned(
    [both, none, notice('mot'), notice('hai'), notice('hai', { locale: 'en', title: 'two' })],
    during,
  )
  expect(bannersOn(planned, main, '/en/')).toEqual(new Set(['two running, mot running']))
  expect(planned.props('home', `${main}/en/`).chrome.notices.map(({ locale }) => locale)).toEqual(['en', 'vi'])
})

it('CCHC-10.7 lists what holds and what is over, by year, on each portal it is about', () => {
  const planned = new Planned(
    [
      none,
      notice('nay'),
      notice('cu', { startsAt: '2025-12-31T17:00:00.000Z', endsAt: '2026-01-01T00:00:00.000Z' }),
      notice('rieng-vu', { affectedHosts: [sub], subPortalId: exampleSubPortal().documentId }),
    ],
    during,
  )
  const list = planned.props('noticeList', `${main}/thong-bao/`)
  expect([list.current, list.past].map((notices) => notices.map(({ title }) => title))).toEqual([['nay'], ['cu']])
  expect(list.years.map(({ name }) => name)).toEqual(['2026'])
  const own = planned.props('noticeList', `${sub}/thong-bao/`)
  expect(own.current.map(({ path }) => path).sort()).toEqual([
    '/thong-bao/rieng-vu/',
    'https://moha.gov.vn/thong-bao/nay/',
  ])
})

it('CCHC-10.7 has a page for each notice, which says whom it concerns', () => {
  const planned = new Planned([none, notice('su-co', { affectedHosts: [sub, 'la.gov.vn'] })], during)
  expect(planned.props('notice', `${main}/thong-bao/su-co/`)).toMatchObject({
    phase: 'running',
    portals: [{ host: sub }, { name: 'la.gov.vn', host: 'la.gov.vn' }],
  })
})

it('a banner is no reason to look for its notice on every page', () => {
  const planned = new Planned()
  expect(planned.planner.entriesOf('notice:notice-bao-tri:vi').map(({ host, path }) => `${host}${path}`)).toEqual([
    'moha.gov.vn/thong-bao/bao-tri-he-thong-26-12/',
    'moha.gov.vn/thong-bao/',
    'moha.gov.vn/thong-bao/nam/2026/',
    'vucchc.moha.gov.vn/thong-bao/',
    'vucchc.moha.gov.vn/thong-bao/nam/2026/',
    'moha.gov.vn/thong-bao/atom.xml',
    'moha.gov.vn/thong-bao/rss.xml',
    'vucchc.moha.gov.vn/thong-bao/atom.xml',
    'vucchc.moha.gov.vn/thong-bao/rss.xml',
  ])
})
