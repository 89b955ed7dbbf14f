import { figureCsv } from '../../../page-plan/parts/figure-csv.ts'
import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import type { DatasetProps } from '../../../page-plan/props/dataset-props.ts'
import type { DatasetCard } from '../../../page-plan/props/parts/dataset-card.ts'
import { facts, file, longTitle } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

const catalogue = { path: '/du-lieu/catalog.jsonld' }
const path = '/so-lieu/so-lieu-0/'

const card = (at: number): DatasetCard => ({
  title: at ? 'Hồ sơ thủ tục hành chính đã giải quyết quý III năm 2026' : `Số liệu ${longTitle}`,
  path: `/so-lieu/so-lieu-${at}/`,
  summary: 'Số hồ sơ tiếp nhận và giải quyết theo tháng.',
  datasetKind: at ? 'opendata' : 'statistics',
  period: 'Quý III năm 2026',
  producer: 'Vụ Cải cách hành chính',
  publishedAt: '2026-10-21T02:00:00.000Z',
})

const months = (values: (month: number) => (number | null)[]) =>
  Array.from({ length: 12 }, (_, at) => ({ label: `Tháng ${at + 1}`, values: values(at) }))

const figures: DatasetProps['figures'] = [
  {
    title: 'Hồ sơ theo đơn vị',
    unit: 'hồ sơ',
    chart: 'bar',
    table: {
      labelColumn: 'Đơn vị',
      columns: ['Tiếp nhận', 'Giải quyết', 'Chênh lệch so với quý trước', 'Quá hạn'],
      rows: [
        { label: `Trung tâm "${longTitle}"`, values: [12_500, 11_980.5, -320, 12] },
        { label: '=HYPERLINK("https://example.com")', values: [1310, null, 45, 0] },
      ],
    },
    csv: { path: '/so-lieu/so-lieu-0-bang-1.csv' },
  },
  {
    title: 'Tỷ lệ nộp trực tuyến theo tháng',
    unit: '%',
    chart: 'line',
    table: {
      labelColumn: 'Tháng',
      columns: ['Toàn trình', 'Một phần'],
      rows: months((at) => [61.4 + at * 2.3, at === 5 ? null : 30 - at]),
    },
    csv: { path: '/so-lieu/so-lieu-0-bang-2.csv' },
  },
  {
    title: 'Bảng dài',
    unit: null,
    chart: 'bar',
    table: {
      labelColumn: 'Xã',
      columns: ['Dân số', 'Số hộ'],
      rows: Array.from({ length: 500 }, (_, at) => ({
        label: `Xã số ${at + 1}`,
        values: [9000 + at * 7, 2100 + at * 3],
      })),
    },
    csv: { path: '/so-lieu/so-lieu-0-bang-3.csv' },
  },
]

const dataset: DatasetProps = {
  kind: 'dataset',
  chrome: exampleChrome({ path }),
  facts,
  title: card(0).title,
  summary: card(0).summary,
  datasetKind: 'statistics',
  period: 'Quý III năm 2026',
  surveyPeriod: '01/7/2026 đến 30/9/2026',
  producer: 'Vụ Cải cách hành chính',
  figures,
  method: everyBlock.slice(0, 2),
  analysis: everyBlock.filter(({ type }) => type === 'paragraph').slice(0, 2),
  report: file,
  dataFiles: [{ ...file, name: 'ho-so.xlsx' }],
  apiUrl: 'https://example.gov.vn/api/ho-so',
  catalogue,
}

/** The list of datasets with and without anything in it, one with all its parts and one with a file alone; tables, catalogue. */
export const datasetExamples: PlannedPage[] = [
  examplePage('/so-lieu/', {
    kind: 'datasetList',
    chrome: exampleChrome({ path: '/so-lieu/' }),
    datasetKind: null,
    year: null,
    withoutYear: '/so-lieu/',
    withoutAll: '/so-lieu/',
    total: 2,
    items: [card(0), card(1)],
    years: [{ name: '2026', path: '/so-lieu/nam/2026/', count: 2 }],
    kinds: [{ datasetKind: 'statistics', path: '/so-lieu/loai/thong-ke/', count: 1, current: false }],
    catalogue,
  }),
  examplePage('/so-lieu/loai/moi-truong/nam/2025/', {
    kind: 'datasetList',
    chrome: exampleChrome({ path: '/so-lieu/loai/moi-truong/nam/2025/' }),
    datasetKind: 'environment',
    year: '2025',
    withoutYear: '/so-lieu/loai/moi-truong/',
    withoutAll: '/so-lieu/',
    total: 0,
    items: [],
    years: [],
    kinds: [],
    catalogue,
  }),
  examplePage(path, dataset),
  examplePage('/so-lieu/so-lieu-1/', {
    ...dataset,
    chrome: exampleChrome({ path: '/so-lieu/so-lieu-1/' }),
    title: card(1).title,
    summary: '',
    datasetKind: 'opendata',
    period: null,
    surveyPeriod: null,
    producer: null,
    figures: [],
    method: [],
    analysis: [],
    report: null,
    apiUrl: null,
  }),
  ...figures.map(({ csv, table }) => examplePage(csv.path, { kind: 'figureCsv', csv: figureCsv(table) })),
  examplePage(catalogue.path, {
    kind: 'dataCatalogue',
    self: `https://moha.gov.vn${catalogue.path}`,
    home: 'https://moha.gov.vn/',
    editions: [
      { locale: 'vi', portalName: 'Cổng thông tin điện tử Bộ Nội vụ', listUrl: 'https://moha.gov.vn/so-lieu/' },
      { locale: 'en', portalName: 'Portal of the Ministry of Home Affairs', listUrl: null },
    ],
    contact: { email: 'congttdt@moha.gov.vn', phone: '(84-024) 6282 1016' },
    rights: 'Nguồn: Cổng thông tin điện tử Bộ Nội vụ',
    datasets: [],
  }),
]
