import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { statementPath } from '../../../page-plan/addresses/statement-path.ts'
import { statements } from '../../../page-plan/props/parts/place.ts'
import { facts, file, picture, subPortal, unit } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

/** A standing page with every kind of block, a masthead, and those every portal has. */
export const standingPageExamples: PlannedPage[] = [
  examplePage('/trang/gioi-thieu/', {
    kind: 'page',
    chrome: exampleChrome({ path: '/trang/gioi-thieu/' }),
    facts,
    pageKind: 'introduction',
    title: 'Giới thiệu',
    board: null,
    body: everyBlock,
    files: [file],
  }),
  examplePage('/trang/ban-bien-tap/', {
    kind: 'page',
    chrome: exampleChrome({ path: '/trang/ban-bien-tap/' }),
    facts,
    pageKind: 'masthead',
    title: 'Ban biên tập',
    board: {
      titlesVi: ['Trưởng ban biên tập', 'Phó Trưởng ban', 'Thư ký', 'Thành viên'],
      workingMode: 'mixed',
      decision: 'Quyết định số 12/QĐ-BNV ngày 5 tháng 1 năm 2026',
    },
    body: everyBlock.slice(0, 1),
    files: [],
  }),
  examplePage('/lien-he/', {
    kind: 'contact',
    chrome: exampleChrome({ path: '/lien-he/' }),
    hours: 'Thứ Hai đến thứ Sáu, 8:00–11:30 và 13:30–17:00',
    map: { ...picture, alt: '', caption: '' },
    directions: 'Cổng chính ở phố Tôn Thất Thuyết, cách bến xe Mỹ Đình 600 mét.\nXe buýt số 27, 34, 49.',
    pages: [{ name: 'Hướng dẫn gửi tin, bài', path: '/trang/gui-tin-bai/' }],
  }),
  examplePage('/so-do-trang/', {
    kind: 'overview',
    chrome: exampleChrome({ path: '/so-do-trang/' }),
    sections: [
      { kind: 'section', section: 'home', path: '/' },
      { kind: 'section', section: 'legalDocuments', path: '/van-ban/' },
      { kind: 'section', section: 'contact', path: '/lien-he/' },
    ],
    channels: [
      {
        name: 'Tin tức và sự kiện',
        path: '/chuyen-muc/tin-tuc/',
        children: [{ name: 'Hoạt động của Bộ', path: '/chuyen-muc/hoat-dong-cua-bo/', children: [] }],
      },
    ],
    pages: [
      { kind: 'named', name: 'Giới thiệu', path: '/trang/gioi-thieu/' },
      { kind: 'statement', statement: 'accessibility', path: '/tro-nang/' },
    ],
    subPortals: [subPortal('Vụ Cải cách hành chính', 'vucchc')],
  }),
  ...statements.map((statement) => {
    const path = statementPath(statement, 'vi')
    return examplePage(path, {
      kind: 'statement',
      chrome: exampleChrome({ path }),
      statement,
      managingUnit: unit,
      followed:
        statement === 'integration'
          ? [
              {
                name: 'Tin tức và sự kiện',
                path: '/chuyen-muc/tin-tuc/',
                rss: '/chuyen-muc/tin-tuc/rss.xml',
                atom: '/chuyen-muc/tin-tuc/atom.xml',
              },
            ]
          : [],
      sections: statement === 'integration' ? [{ kind: 'section', section: 'legalDocuments', path: '/van-ban/' }] : [],
    })
  }),
]
