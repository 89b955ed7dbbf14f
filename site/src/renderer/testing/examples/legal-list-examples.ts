import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { legalCard } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

/** All legal documents, and a form in a year in which there is none. */
export const legalListExamples: PlannedPage[] = [
  examplePage('/van-ban/', {
    kind: 'legalDocumentList',
    chrome: exampleChrome({ path: '/van-ban/' }),
    facet: null,
    year: null,
    withoutYear: '/van-ban/',
    withoutAll: '/van-ban/',
    total: 128,
    items: Array.from({ length: 8 }, (_, at) => legalCard(at)),
    years: [
      { name: '2026', path: '/van-ban/nam/2026/', count: 40 },
      { name: '2018', path: '/van-ban/nam/2018/', count: 88 },
    ],
    facets: [
      {
        facet: 'form',
        values: [
          { code: 'decision', name: null, path: '/van-ban/hinh-thuc/decision/', count: 90, current: false },
          { code: 'circular', name: null, path: '/van-ban/hinh-thuc/circular/', count: 38, current: false },
        ],
      },
      {
        facet: 'validity',
        values: [{ code: 'inForce', name: null, path: '/van-ban/hieu-luc/con/', count: 120, current: false }],
      },
      {
        facet: 'topic',
        values: [
          { code: null, name: 'Công chức, viên chức', path: '/van-ban/linh-vuc/cong-chuc/', count: 30, current: false },
        ],
      },
      { facet: 'issuer', values: [] },
    ],
  }),
  examplePage('/van-ban/hinh-thuc/circular/2018/', {
    kind: 'legalDocumentList',
    chrome: exampleChrome({ path: '/van-ban/hinh-thuc/circular/2018/' }),
    facet: {
      facet: 'form',
      value: { code: 'circular', name: null, path: '/van-ban/hinh-thuc/circular/', count: null, current: true },
    },
    year: '2018',
    withoutYear: '/van-ban/hinh-thuc/circular/',
    withoutAll: '/van-ban/',
    total: 0,
    items: [],
    years: [{ name: '2018', path: '/van-ban/hinh-thuc/circular/2018/', count: 0 }],
    facets: [
      {
        facet: 'form',
        values: [{ code: 'circular', name: null, path: '/van-ban/hinh-thuc/circular/', count: null, current: true }],
      },
    ],
  }),
]
