import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { examplePage } from './example-page.ts'

/** Feeds in both formats with hostile text, and an empty one. */
export const feedExamples: PlannedPage[] = [
  ...(['rss', 'atom'] as const).map((format) =>
    examplePage(`/chuyen-muc/tin-tuc/${format}.xml`, {
      kind: 'feed',
      format,
      locale: 'vi',
      section: null,
      title: 'Tin tức & sự kiện - Cổng thông tin điện tử Bộ Nội vụ',
      description: 'Hoạt động của lãnh đạo Bộ',
      self: `https://moha.gov.vn/chuyen-muc/tin-tuc/${format}.xml`,
      link: 'https://moha.gov.vn/chuyen-muc/tin-tuc/',
      rights: 'Nguồn: Cổng thông tin điện tử Bộ Nội vụ',
      updatedAt: '2026-11-23T08:05:00.000Z',
      items: [
        {
          title: 'Hội nghị <script>alert(1)</script> ]]> & "tập huấn"',
          url: 'https://moha.gov.vn/tin/tin-so-0/',
          summary: 'Tóm tắt\u0008 <b>',
          publishedAt: '2026-11-23T02:31:07.000Z',
          updatedAt: '2026-11-23T08:05:00.000Z',
          author: 'Thanh Tuấn',
          channel: 'Tin "tức" <&>',
        },
      ],
    }),
  ),
  examplePage('/chuyen-muc/trong/rss.xml', {
    kind: 'feed',
    format: 'rss',
    locale: 'en',
    section: 'legalDocuments',
    title: 'Empty',
    description: null,
    self: 'https://moha.gov.vn/chuyen-muc/trong/rss.xml',
    link: 'https://moha.gov.vn/chuyen-muc/trong/',
    rights: 'x',
    updatedAt: null,
    items: [],
  }),
]
