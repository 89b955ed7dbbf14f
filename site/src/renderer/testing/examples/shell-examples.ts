import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

/** Pages without content of their own: search, not found, no connection, moved. */
export const shellExamples: PlannedPage[] = [
  examplePage('/tim-kiem/', {
    kind: 'search',
    chrome: exampleChrome({ path: '/tim-kiem/', indexable: false }),
    abbreviations: { tttt: 'trung tam thong tin' },
    hosts: [
      { host: 'moha.gov.vn', name: 'Cổng thông tin điện tử Bộ Nội vụ' },
      { host: 'vucchc.moha.gov.vn', name: 'Trang "Vụ" <CCHC>' },
    ],
  }),
  examplePage('/404.html', {
    kind: 'notFound',
    chrome: exampleChrome({ path: '/404.html', indexable: false, alternates: [] }),
  }),
  examplePage('/da-nhan-bao/', {
    kind: 'reportReceived',
    chrome: exampleChrome({ path: '/da-nhan-bao/', indexable: false, alternates: [] }),
  }),
  examplePage('/en/404/', {
    kind: 'notFound',
    chrome: exampleChrome({ path: '/en/404/', locale: 'en', indexable: false, alternates: [] }),
  }),
  examplePage('/ngoai-tuyen/', {
    kind: 'offline',
    chrome: exampleChrome({ path: '/ngoai-tuyen/', indexable: false, alternates: [] }),
  }),
  examplePage('/en/ngoai-tuyen/', {
    kind: 'offline',
    chrome: exampleChrome({ path: '/en/ngoai-tuyen/', locale: 'en', indexable: false, alternates: [] }),
  }),
  examplePage('/sw.js', { kind: 'serviceWorker' }),
  examplePage('/tin/dia-chi-cu/', {
    kind: 'moved',
    locale: 'vi',
    title: 'Hội nghị & "tập huấn"',
    to: '/tin/tin-so-0/',
    canonical: 'https://moha.gov.vn/tin/tin-so-0/',
  }),
]
