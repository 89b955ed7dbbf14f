import { exampleDataset, exampleSubPortal } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const address = 'moha.gov.vn/so-lieu/ho-so-giai-quyet-quy-iii-2026'
const others = [
  exampleDataset({ documentId: 'khi', slug: 'khi', kind: 'environment', title: 'Khí thải', figures: [] }),
  exampleDataset({
    documentId: 'cu',
    slug: 'cu',
    kind: 'environment',
    title: 'Khí thải 2025',
    firstPublishedAt: '2025-12-31T17:00:00.000Z',
  }),
  exampleDataset({
    documentId: 'xua',
    slug: 'xua',
    kind: 'environment',
    title: 'Khí thải cũ',
    firstPublishedAt: '2025-12-31T16:59:59.000Z',
  }),
]
const titles = (cards: { title: string }[]) => cards.map(({ title }) => title)

it('MOHA-18.4 offers every table of a dataset as CSV and the whole of it as JSON', () => {
  const planned = new Planned()
  const [figure] = planned.props('dataset', `${address}/`).figures
  expect(figure?.csv.path).toBe('/so-lieu/ho-so-giai-quyet-quy-iii-2026-bang-1.csv')
  expect(planned.props('figureCsv', `${address}-bang-1.csv`).csv).toContain('Tháng 8,1310.5,\r\n')
  expect(JSON.parse(planned.props('documentData', `${address}.json`).json).figures[0].table.rows[1]).toEqual({
    label: 'Tháng 8',
    values: [1310.5, null],
  })
})

it('BP-7.3l shows figures, report, method, analysis and time of survey', () => {
  const props = new Planned().props('dataset', `${address}/`)
  expect(props).toMatchObject({ surveyPeriod: '01/7/2026–30/9/2026', producer: 'Vụ Cải cách hành chính' })
  expect([props.figures.length, props.method.length, props.analysis.length, props.report?.mime]).toEqual([
    1,
    1,
    1,
    'application/pdf',
  ])
})

it('BP-7.3f gives each kind of data a list with its count, and years by the day in Việt Nam', () => {
  const planned = new Planned(others)
  const front = planned.props('datasetList', 'moha.gov.vn/so-lieu/')
  expect(front.kinds.map(({ datasetKind, path, count }) => [datasetKind, path, count])).toEqual([
    ['statistics', '/so-lieu/loai/thong-ke/', 1],
    ['environment', '/so-lieu/loai/moi-truong/', 3],
  ])
  const environment = planned.props('datasetList', 'moha.gov.vn/so-lieu/loai/moi-truong/')
  expect(environment.years.map(({ name, count }) => [name, count])).toEqual([
    ['2026', 2],
    ['2025', 1],
  ])
  const year = planned.props('datasetList', 'moha.gov.vn/so-lieu/loai/moi-truong/nam/2025/')
  expect(titles(year.items)).toEqual(['Khí thải cũ'])
})

it('takes a table’s CSV away with the table', () => {
  const planned = new Planned()
  const without = planned.source.put('dataset:dataset-ho-so-quy-3:vi', exampleDataset({ figures: [] }))
  const { removed } = planned.planner.update([without], '2026-11-20T00:00:00.000Z')
  expect(removed.map(({ path }) => path)).toEqual(['/so-lieu/ho-so-giai-quyet-quy-iii-2026-bang-1.csv'])
})

it('MOHA-18.4 lists every dataset and all that can be downloaded of it in the catalogue, once for both languages', () => {
  const english = exampleDataset({ locale: 'en', slug: 'files-handled', title: 'Files handled', figures: [] })
  const { datasets, editions } = new Planned([english, ...others]).props(
    'dataCatalogue',
    'moha.gov.vn/du-lieu/catalog.jsonld',
  )
  expect(editions.map(({ locale, listUrl }) => [locale, listUrl])).toEqual([
    ['vi', 'https://moha.gov.vn/so-lieu/'],
    ['en', 'https://moha.gov.vn/en/so-lieu/'],
  ])
  expect(datasets).toHaveLength(4)
  const both = datasets.find(({ editions: own }) => own.length === 2)
  expect(
    both?.distributions.map(({ role, locale, url }) => [role, locale, url.replace('https://moha.gov.vn', '')]),
  ).toEqual([
    ['table', 'vi', '/so-lieu/ho-so-giai-quyet-quy-iii-2026-bang-1.csv'],
    ['json', 'vi', '/so-lieu/ho-so-giai-quyet-quy-iii-2026.json'],
    ['data', 'vi', expect.stringMatching(/^\/tep\//)],
    ['api', 'vi', 'https://example.gov.vn/api/ho-so'],
    ['json', 'en', '/en/so-lieu/files-handled.json'],
  ])
})

it('MOHA-18.4 names the catalogue in the foot of every page of a portal that has data, and of no other', () => {
  const own = exampleDataset({ documentId: 'rieng', slug: 'rieng', subPortalId: 'subportal-vucchc' })
  const foot = (planned: Planned, host: string) => planned.props('home', `${host}/`).chrome.footer.catalogue
  expect(foot(new Planned(), 'moha.gov.vn')).toBe('/du-lieu/catalog.jsonld')
  expect(foot(new Planned(), 'vucchc.moha.gov.vn')).toBeNull()
  expect(new Planned().addresses()).not.toContain('vucchc.moha.gov.vn/du-lieu/catalog.jsonld')
  const planned = new Planned([exampleSubPortal(), own])
  expect(foot(planned, 'vucchc.moha.gov.vn')).toBe('/du-lieu/catalog.jsonld')
  expect(planned.props('dataCatalogue', 'vucchc.moha.gov.vn/du-lieu/catalog.jsonld').datasets).toHaveLength(1)
})
