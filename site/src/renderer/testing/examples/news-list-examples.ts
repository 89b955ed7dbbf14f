import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { items } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

const unit = { name: 'Vụ Cải cách hành chính', path: '/tin/don-vi/vucchc/' }

/** All news by unit, and a month of one unit's. */
export const newsListExamples: PlannedPage[] = [
  examplePage('/tin/', {
    kind: 'newsList',
    chrome: exampleChrome({ path: '/tin/' }),
    unit: null,
    month: null,
    total: 120,
    items: items(20),
    months: [{ name: '2026-11', path: '/tin/thang/2026-11/', count: 120 }],
    units: [{ ...unit, count: 12, current: false }],
    newer: null,
    older: null,
  }),
  examplePage('/tin/don-vi/vucchc/thang/2026-10/', {
    kind: 'newsList',
    chrome: exampleChrome({ path: '/tin/don-vi/vucchc/thang/2026-10/' }),
    unit,
    month: '2026-10',
    total: 2,
    items: items(2),
    months: [],
    units: [],
    newer: { month: '2026-11', path: '/tin/don-vi/vucchc/thang/2026-11/' },
    older: null,
  }),
]
