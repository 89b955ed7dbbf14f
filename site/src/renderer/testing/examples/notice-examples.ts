import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { facts, noticeCard } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

const incident = noticeCard({
  kind: 'incident',
  phase: 'running',
  title: 'Gián đoạn <b>ABC</b> nộp hồ sơ trực tuyến',
  path: '/thong-bao/su-co/',
  startsAt: '2026-11-23T01:00:00.000Z',
  endsAt: null,
})

/** Notices in a list, one of them, and the list while there are none; banners of each kind above the first. */
export const noticeExamples: PlannedPage[] = [
  examplePage('/thong-bao/', {
    kind: 'noticeList',
    chrome: exampleChrome({
      path: '/thong-bao/',
      notices: [incident, noticeCard(), noticeCard({ kind: 'general', phase: 'running', title: 'Đổi số điện thoại' })],
    }),
    year: null,
    current: [incident, noticeCard()],
    past: [noticeCard({ phase: 'over', title: 'Bảo trì đêm 17/10' })],
    years: [{ name: '2026', path: '/thong-bao/nam/2026/', count: 3 }],
  }),
  examplePage('/thong-bao-trong/', {
    kind: 'noticeList',
    chrome: exampleChrome({ path: '/thong-bao-trong/' }),
    year: null,
    current: [],
    past: [],
    years: [],
  }),
  examplePage('/thong-bao/bao-tri/', {
    kind: 'notice',
    chrome: exampleChrome({ path: '/thong-bao/bao-tri/', notices: [noticeCard()] }),
    facts,
    title: 'Cổng tạm ngừng để bảo trì đêm 26/12',
    noticeKind: 'maintenance',
    phase: 'announced',
    startsAt: '2026-12-26T15:00:00.000Z',
    endsAt: '2026-12-26T19:00:00.000Z',
    emergency: true,
    portals: [{ name: 'Cổng thông tin điện tử Bộ Nội vụ', host: 'moha.gov.vn' }],
    body: everyBlock.slice(0, 2),
  }),
]
