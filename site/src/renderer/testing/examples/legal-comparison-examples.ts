import { articlesOfLines } from '../../../page-plan/legal/compare/articles-of-lines.ts'
import { compareArticles } from '../../../page-plan/legal/compare/compare-articles.ts'
import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { legalCard } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { examplePage } from './example-page.ts'

const sentence =
  'Cơ quan, đơn vị, cá nhân tham gia cung cấp thông tin cho Cổng chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của thông tin do mình cung cấp'

function lawOf(articles: number, days: string, shift: number): string[] {
  return Array.from({ length: articles }, (_, at) => at + 1).flatMap((number) => [
    `Điều ${number + (number > 3 ? shift : 0)}. Trách nhiệm của cơ quan, đơn vị thứ ${number}`,
    `1. ${sentence} tại mục ${number}${number % 4 === 0 ? `, chậm nhất ${days} ngày làm việc` : ''}.`,
    `2. Kinh phí lấy từ nguồn ngân sách giao cho đơn vị thứ ${number}.`,
  ])
}

const older = [...lawOf(40, '05', 0), 'Điều 41. Chế độ báo cáo bằng giấy', 'Báo cáo gửi qua đường bưu điện, 02 bản.']
const renumbered = lawOf(40, '02', 1)
const newer = [
  ...renumbered.slice(0, 9),
  'Điều 4. Dữ liệu mở <script>alert(1)</script>',
  'Thông tin được công bố kèm dữ liệu để mọi người tự do dùng lại.',
  ...renumbered.slice(9),
]

/** A long law beside the one it replaces. */
export const legalComparisonExamples: PlannedPage[] = [
  examplePage('/van-ban/van-ban-0/so-sanh/van-ban-3/', {
    kind: 'legalComparison',
    chrome: exampleChrome({
      path: '/van-ban/van-ban-0/so-sanh/van-ban-3/',
      breadcrumbs: [
        { kind: 'section', section: 'home', path: '/' },
        { kind: 'section', section: 'legalDocuments', path: '/van-ban/' },
        { kind: 'named', name: '2025/QĐ-BNV', path: '/van-ban/van-ban-0/' },
      ],
    }),
    relation: 'replaces',
    before: legalCard(3),
    after: legalCard(0),
    articles: compareArticles(articlesOfLines(older), articlesOfLines(newer)),
  }),
]
