import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { exampleUnits, person, serviceCard, subPortal } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

/** The units as a tree and one of them. */
export const unitExamples: PlannedPage[] = [
  examplePage('/don-vi/', {
    kind: 'unitList',
    chrome: exampleChrome({ path: '/don-vi/' }),
    units: exampleUnits,
    about: [
      { name: 'Giới thiệu', path: '/trang/gioi-thieu/' },
      { name: 'Chiến lược phát triển ngành Nội vụ', path: '/trang/chien-luoc/' },
    ],
    subPortals: [
      {
        kind: 'unit',
        items: [
          subPortal('Vụ Cải cách hành chính', 'vucchc'),
          { ...subPortal('Cục Văn thư', 'vt'), mode: 'independent', href: 'https://archives.gov.vn/' },
        ],
      },
    ],
  }),
  examplePage('/don-vi/vucchc/', {
    kind: 'unit',
    chrome: exampleChrome({ path: '/don-vi/vucchc/' }),
    name: 'Vụ Cải cách hành chính',
    level: 'internalUnit',
    address: 'Số 8 phố Tôn Thất Thuyết, Hà Nội',
    phone: '024 6282 1016',
    email: 'vucchc@moha.gov.vn',
    parent: { name: 'Bộ Nội vụ', path: '/don-vi/bnv/' },
    children: [{ name: 'Phòng Tổng hợp', path: '/don-vi/th/' }],
    subPortals: [subPortal('Vụ Cải cách hành chính', 'vucchc')],
    people: [0, 1, 2].map(person),
    services: [serviceCard(0)],
  }),
]
