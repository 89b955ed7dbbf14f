import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import {
  albumCard,
  clip,
  draftCard,
  item,
  items,
  legalCard,
  picture,
  scheduleCard,
  serviceCard,
  subPortal,
} from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

const englishLanguages = [
  { locale: 'vi' as const, path: '/', current: false },
  { locale: 'en' as const, path: '/en/', current: true },
]
const vucchc = {
  host: 'vucchc.moha.gov.vn',
  portal: {
    name: 'Trang thông tin điện tử Vụ Cải cách hành chính',
    parentName: 'Cổng thông tin điện tử Bộ Nội vụ',
    parentHref: 'https://moha.gov.vn/',
    label: 'vucchc',
    accent: 'teal' as const,
    emblem: { ...picture, width: 400, height: 400, alt: '' },
    profileCode: 'MOHA',
  },
}

/** The home page of the main portal, of its English half with nothing on it, and of a sub-portal. */
export const homeExamples: PlannedPage[] = [
  examplePage('/', {
    kind: 'home',
    chrome: exampleChrome({ path: '/' }),
    lead: item(0),
    newest: items(6).slice(1),
    channels: [
      { name: 'Hoạt động của Bộ', path: '/chuyen-muc/hoat-dong-cua-bo/', items: items(4) },
      { name: 'Cải cách hành chính', path: '/chuyen-muc/cai-cach-hanh-chinh/', items: items(3) },
      { name: 'Thông báo', path: '/chuyen-muc/thong-bao/', items: items(2) },
    ],
    openDrafts: [draftCard(0), draftCard(1)],
    legalDocuments: [0, 1, 2, 3].map((at) => legalCard(at)),
    services: [0, 1, 2].map(serviceCard),
    calendar: { today: '2026-11-24', events: [scheduleCard(0), scheduleCard(1)] },
    album: { card: albumCard(1), clip },
    subPortals: [subPortal('Vụ Cải cách hành chính', 'vucchc'), subPortal('Trung tâm Thông tin', 'ttt')],
    sections: [
      'home',
      'legalDocuments',
      'drafts',
      'services',
      'surveys',
      'calendar',
      'events',
      'datasets',
      'albums',
      'notices',
      'units',
      'people',
      'search',
    ],
  }),
  examplePage('/en/', {
    kind: 'home',
    chrome: exampleChrome({
      path: '/en/',
      locale: 'en',
      languages: englishLanguages,
      portal: {
        ...exampleChrome({ path: '/' }).portal,
        name: 'Portal of the Ministry of Home Affairs',
        parentName: 'Government of Viet Nam',
      },
    }),
    lead: null,
    newest: [],
    channels: [],
    openDrafts: [],
    legalDocuments: [],
    services: [],
    calendar: null,
    album: null,
    subPortals: [],
    sections: ['legalDocuments', 'units'],
  }),
  examplePage('/trang-thanh-vien/', {
    kind: 'home',
    chrome: exampleChrome({ path: '/trang-thanh-vien/', ...vucchc }),
    lead: item(2, { picture: null }),
    newest: items(4),
    channels: [],
    openDrafts: [],
    legalDocuments: [legalCard(1)],
    services: [],
    calendar: { today: null, events: [] },
    album: { card: albumCard(0), clip: null },
    subPortals: [],
    sections: ['legalDocuments', 'people'],
  }),
]
