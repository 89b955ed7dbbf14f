import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { items } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

/** A channel with items, one without any, and one month of the first. */
export const channelExamples: PlannedPage[] = [
  examplePage('/chuyen-muc/tin-tuc/', {
    kind: 'channel',
    chrome: exampleChrome({ path: '/chuyen-muc/tin-tuc/' }),
    name: 'Tin tức và sự kiện',
    description: 'Hoạt động của lãnh đạo Bộ và các đơn vị; sự kiện trong ngành.',
    children: [
      { name: 'Hoạt động của Bộ', path: '/chuyen-muc/hoat-dong-cua-bo/' },
      { name: 'Địa phương', path: '/chuyen-muc/dia-phuong/' },
    ],
    items: items(12),
    months: [
      { name: '2026-11', path: '/chuyen-muc/tin-tuc/2026-11/', count: 12 },
      { name: '2026-10', path: '/chuyen-muc/tin-tuc/2026-10/', count: 48 },
    ],
  }),
  examplePage('/chuyen-muc/trong/', {
    kind: 'channel',
    chrome: exampleChrome({ path: '/chuyen-muc/trong/' }),
    name: 'Chuyên mục trống',
    description: null,
    children: [],
    items: [],
    months: [],
  }),
  examplePage('/chuyen-muc/tin-tuc/2026-10/', {
    kind: 'channelMonth',
    chrome: exampleChrome({ path: '/chuyen-muc/tin-tuc/2026-10/' }),
    name: 'Tin tức và sự kiện',
    channelPath: '/chuyen-muc/tin-tuc/',
    month: '2026-10',
    items: items(5),
    newer: { month: '2026-11', path: '/chuyen-muc/tin-tuc/2026-11/' },
    older: { month: '2026-09', path: '/chuyen-muc/tin-tuc/2026-09/' },
  }),
]
