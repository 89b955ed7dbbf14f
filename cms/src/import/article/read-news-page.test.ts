import { describe, expect, it } from 'vitest'
import { readNewsPage } from './read-news-page'

const page = `Trang chủ > Tin tức
Thư viện có quy chế mới
Thứ hai, 04/03/2024 10:00

Giám đốc vừa ký Quyết định số 12/QĐ-TVT ban hành Quy chế mượn sách của thư viện.
img

Theo Quy chế, mỗi người đọc được mượn năm quyển sách mỗi tháng và phải trả đúng hạn,
nếu không sẽ bị nhắc nhở.
Các phòng đọc gồm:
- Phòng thiếu nhi;
- Phòng báo chí.
Quy chế có hiệu lực từ hôm nay và thay thế mọi quy định trước đây.
Nguyễn Thị Sách
(Theo Báo Trăng)
Tin liên quan
Một tin khác về thư viện
Về đầu trang
`

describe('readNewsPage', () => {
  it('reads title, time, summary, paragraphs, signature and source, each with its line', () => {
    expect(readNewsPage(page)).toEqual({
      title: { value: 'Thư viện có quy chế mới', line: 2 },
      publishedAt: { value: 'Thứ hai, 04/03/2024 10:00', line: 3 },
      summary: { value: 'Giám đốc vừa ký Quyết định số 12/QĐ-TVT ban hành Quy chế mượn sách của thư viện.', line: 5 },
      paragraphs: [
        'Theo Quy chế, mỗi người đọc được mượn năm quyển sách mỗi tháng và phải trả đúng hạn, nếu không sẽ bị nhắc nhở.',
        'Các phòng đọc gồm:',
        '- Phòng thiếu nhi;',
        '- Phòng báo chí.',
        'Quy chế có hiệu lực từ hôm nay và thay thế mọi quy định trước đây.',
      ],
      byline: { value: 'Nguyễn Thị Sách', line: 14 },
      source: { value: 'Báo Trăng', line: 15 },
      dropped: 5,
    })
  })

  it.each([
    '04/03/2024',
    '10:00 04/03/2024',
    'Chủ nhật, ngày 04/03/2024 - 10:00',
    '04-03-2024 | 10:00 (GMT+7)',
    '10h00, ngày 04/03/2024',
  ])('takes "%s" for the time of publication', (time) => {
    expect(readNewsPage(`Tiêu đề\n${time}\nMột đoạn.`).publishedAt).toEqual({ value: time, line: 2 })
  })

  it('keeps everything where nothing reads as prose, for a person to decide', () => {
    expect(readNewsPage('Tiêu đề\nmột\nhai')).toMatchObject({ summary: { value: 'một' }, paragraphs: ['hai'] })
  })

  it('reads any part of a page without a fault, and never adds a word', () => {
    const lines = page.split('\n')
    const parts = lines.flatMap((_, start) => [lines.slice(start), lines.slice(0, start), lines.slice(start).reverse()])
    for (const part of parts) {
      const words = part.join(' ')
      const read = readNewsPage(part.join('\n'))
      for (const paragraph of [read.title?.value ?? '', read.summary?.value ?? '', ...read.paragraphs]) {
        for (const word of paragraph.split(' ')) expect(words).toContain(word)
      }
      expect(read.dropped).toBeGreaterThanOrEqual(0)
    }
  })
})
