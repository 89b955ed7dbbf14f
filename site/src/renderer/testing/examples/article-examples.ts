import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { clip, editions, facts, file, longTitle, picture } from '../example-cards.ts'
import type { ShownBlock } from '../../../page-plan/props/parts/shown-block.ts'
import { exampleChrome } from '../example-chrome.ts'
import { everyBlock } from '../example-text.ts'
import { examplePage } from './example-page.ts'

const graphic: ShownBlock = {
  ...picture,
  type: 'image',
  src: '/tep/0123456789abcdee/do-hoa.png',
  alt: 'Đồ họa: bảy bước giải quyết hồ sơ',
  caption: '',
}

/** An article with everything an article may have, and one with as little as may be. */
export const articleExamples: PlannedPage[] = [
  examplePage('/tin/tin-so-0/', {
    kind: 'article',
    chrome: exampleChrome({ path: '/tin/tin-so-0/' }),
    facts: {
      ...facts,
      origin: { type: 'quoted', name: 'Báo Nhân Dân', author: 'Minh Anh', url: 'https://nhandan.vn/' },
    },
    title: longTitle,
    summary: 'Sáng nay, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị trực tuyến với 34 điểm cầu trên cả nước.',
    articleKind: 'event',
    channel: { name: 'Hoạt động của Bộ', path: '/chuyen-muc/hoat-dong-cua-bo/' },
    cover: { ...picture, editions },
    body: [...everyBlock, graphic, { type: 'clip', clip, caption: 'Phim: một ngày ở bộ phận một cửa' }],
    gallery: Array.from({ length: 10 }, () => picture),
    attachments: [
      file,
      {
        path: '/tep/00112233445566ac/phat-thanh.mp3',
        name: 'Phát thanh.mp3',
        mime: 'audio/mpeg',
        bytes: 9_000_000,
        text: null,
      },
    ],
    event: {
      start: '2026-11-25T01:00:00.000Z',
      end: '2026-11-25T04:30:00.000Z',
      place: 'Hội trường tầng 2, trụ sở Bộ Nội vụ',
    },
    spokesperson: { fullName: 'Nguyễn Thị Thu Hương', position: 'Vụ trưởng', path: '/danh-ba/nguyen-thi-thu-huong/' },
    legalDocument: { number: '2025/QĐ-BNV', title: 'Quy chế hoạt động của Cổng', path: '/van-ban/van-ban-0/' },
    documentNumber: '123/TB-BNV',
    subjectName: 'Công ty <b>ABC</b>',
    decisionRef: '45/QĐ-BNV',
    authorName: 'Thanh Tuấn',
    sources: [{ name: 'Tạp chí Tổ chức nhà nước', author: 'Lê Vân', url: 'javascript:alert(1)' }],
    neighbours: {
      later: {
        title: 'Công bố Chỉ số cải cách hành chính',
        path: '/tin/tin-so-5/',
        publishedAt: '2026-11-23T03:00:00.000Z',
      },
      earlier: [
        { title: longTitle, path: '/tin/tin-so-2/', publishedAt: '2026-11-20T03:00:00.000Z' },
        { title: 'Thông báo lịch nghỉ', path: '/tin/tin-so-3/', publishedAt: '2026-11-19T03:00:00.000Z' },
      ],
    },
  }),
  examplePage('/tin/ngan/', {
    kind: 'article',
    chrome: exampleChrome({ path: '/tin/ngan/', alternates: [] }),
    facts: { ...facts, updatedAt: null, changeNote: null, unit: null, topics: [] },
    title: 'Thông báo lịch nghỉ Tết Nguyên đán',
    summary: '',
    articleKind: 'news',
    channel: null,
    cover: null,
    body: everyBlock.slice(0, 1),
    gallery: [],
    attachments: [],
    event: null,
    spokesperson: null,
    legalDocument: null,
    documentNumber: null,
    subjectName: null,
    decisionRef: null,
    authorName: null,
    sources: [],
    neighbours: { later: null, earlier: [] },
  }),
]
