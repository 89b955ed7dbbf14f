import { describe, expect, it } from 'vitest'
import { articlesOfLines } from './articles-of-lines.ts'
import { compareArticles, compareRestated } from './compare-articles.ts'
import { restatedArticles } from './restated-articles.ts'

const older = [
  'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;',
  'Chương I. Quy định chung',
  'Điều 1. Phạm vi điều chỉnh',
  'Quy chế này quy định về việc cung cấp thông tin trên Cổng thông tin điện tử của Bộ.',
  'Điều 2. Nguyên tắc cung cấp thông tin',
  '1. Thông tin phải chính xác, trung thực, được cập nhật trong 05 ngày làm việc.',
  '2. Việc trích dẫn thông tin phải ghi rõ nguồn và tác giả.',
  'Điều 3. Ban Biên tập',
  'Ban Biên tập do Bộ trưởng thành lập, gồm Trưởng ban và các thành viên kiêm nhiệm.',
]
const newer = [
  'Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;',
  'Điều 1. Phạm vi điều chỉnh',
  'Quy chế này quy định về việc cung cấp thông tin trên Cổng thông tin điện tử của Bộ.',
  'Điều 2. Giải thích từ ngữ',
  'Dữ liệu mở là dữ liệu được công bố để mọi người tự do sử dụng lại.',
  'Điều 3. Nguyên tắc cung cấp thông tin',
  '1. Thông tin phải chính xác, trung thực, được cập nhật trong 02 ngày làm việc.',
  '3. Thông tin được công bố kèm dữ liệu máy đọc được.',
  '2. Việc trích dẫn thông tin phải ghi rõ nguồn và tác giả.',
]

/** The same Điều, each one number further. */
const moved = (lines: string[]) =>
  lines.map((line) => line.replace(/^Điều (\d)/, (_, number) => `Điều ${Number(number) + 1}`))

describe('two texts compared', () => {
  const compared = compareArticles(articlesOfLines(older), articlesOfLines(newer))

  it('HY-11.2 says of each Điều what became of it, in the order of the newer text', () => {
    expect(compared.map(({ change, before, after }) => [change, before?.number, after?.number])).toEqual([
      ['changed', null, null],
      ['same', '1', '1'],
      ['added', undefined, '2'],
      ['changed', '2', '3'],
      ['removed', '3', undefined],
    ])
  })

  it('sets the Khoản of a changed Điều side by side, also where one was put between', () => {
    expect(compared[3]?.lines).toEqual([
      { before: 'Điều 2. Nguyên tắc cung cấp thông tin', after: 'Điều 3. Nguyên tắc cung cấp thông tin' },
      { before: older[5], after: newer[6] },
      { before: null, after: newer[7] },
      { before: older[6], after: newer[8] },
    ])
  })

  it('leaves out the lines of a Điều that stayed as it was, and points to it in both texts', () => {
    expect(compared[1]).toMatchObject({ lines: [], before: { id: 'dieu-1' }, after: { id: 'dieu-1' } })
  })

  it('says of a Điều with another number and the same words that it stayed', () => {
    const renumbered = compareArticles(
      articlesOfLines(older.slice(2)),
      articlesOfLines(['Điều 1. Tên', ...moved(older.slice(2))]),
    )
    expect(renumbered.map(({ change, before, after }) => [change, before?.number, after?.number])).toEqual([
      ['added', undefined, '1'],
      ['same', '1', '2'],
      ['same', '2', '3'],
      ['same', '3', '4'],
    ])
  })

  it('finds a Điều that was moved', () => {
    const turned = [...articlesOfLines(older)].reverse()
    expect(compareArticles(articlesOfLines(older), turned).map(({ change }) => change)).toEqual(
      turned.map(() => 'same'),
    )
  })

  it('compares texts without any Điều as one piece, and nothing with something', () => {
    expect(compareArticles(articlesOfLines(['Một công văn ngắn']), articlesOfLines([]))).toEqual([
      {
        change: 'removed',
        before: { number: null, title: '', id: null },
        after: null,
        lines: [{ before: 'Một công văn ngắn', after: null }],
      },
    ])
  })
})

describe('an amending text', () => {
  const amending = [
    'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế',
    '1. Sửa đổi Điều 2 như sau:',
    '“Điều 2. Nguyên tắc cung cấp thông tin',
    '1. Thông tin phải chính xác, trung thực, được cập nhật trong 02 ngày làm việc.',
    '2. Việc trích dẫn thông tin phải ghi rõ nguồn và tác giả.”',
    '2. Bổ sung Điều 2a như sau:',
    '“Điều 2a. Dữ liệu mở',
    'Thông tin được công bố kèm dữ liệu máy đọc được.”.',
    '3. Bãi bỏ khoản 2 Điều 3.',
    'Điều 2. Hiệu lực thi hành',
    'Quyết định này có hiệu lực kể từ ngày ký.',
  ]

  it('HY-11.2 is compared by the Điều it writes anew, each with the Điều of that number', () => {
    const compared = compareRestated(articlesOfLines(older), restatedArticles(amending))
    expect(compared.map(({ change, before, after }) => [change, before?.number, after?.number])).toEqual([
      ['changed', '2', '2'],
      ['added', undefined, '2a'],
    ])
    expect(compared[0]?.lines[2]).toEqual({ before: older[6], after: older[6] })
    expect(compared[1]?.lines.at(-1)?.after).toBe('Thông tin được công bố kèm dữ liệu máy đọc được.')
  })

  it('restates nothing where it changes single Khoản only', () => {
    expect(restatedArticles(['Điều 1. Sửa đổi', '1. Khoản 2 Điều 5 sửa như sau:', '“2. Nội dung mới.”'])).toEqual([])
  })
})
