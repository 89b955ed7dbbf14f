import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLegalStructure } from './parse-legal-structure.ts'

const ids = (...lines: string[]) => parseLegalStructure(lines).blocks.map((block) => block.id)

describe('parseLegalStructure', () => {
  it('names each Chương, Điều, Khoản and Điểm with its anchor, đ as its own point', () => {
    expect(
      ids(
        'Chương I',
        'NHỮNG ĐIỀU MỞ ĐẦU',
        'Điều 1. Phạm vi',
        '1. Khoản thứ nhất:',
        'a) Điểm đầu;',
        'b) Điểm sau;',
        'c) Điểm nữa;',
        'd) Điểm tư;',
        'đ) Điểm năm;',
        'e) Điểm sáu.',
        '2. Khoản thứ hai.',
        'Điều 2. Hiệu lực',
        'a) Điểm không có khoản.',
      ),
    ).toEqual([
      'chuong-i',
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-1-diem-a',
      'dieu-1-khoan-1-diem-b',
      'dieu-1-khoan-1-diem-c',
      'dieu-1-khoan-1-diem-d',
      'dieu-1-khoan-1-diem-dd',
      'dieu-1-khoan-1-diem-e',
      'dieu-1-khoan-2',
      'dieu-2',
      'dieu-2-diem-a',
    ])
  })

  it('gives number, title, lines and the block above', () => {
    const { blocks } = parseLegalStructure([
      'Chương II',
      '',
      'QUẢN LÝ SÁCH',
      '',
      'Điều 5a. Mượn sách',
      'Ai cũng được mượn.',
      '1. Năm cuốn.',
    ])
    expect(blocks).toEqual([
      {
        kind: 'chapter',
        id: 'chuong-ii',
        number: 'II',
        title: 'QUẢN LÝ SÁCH',
        parentId: null,
        start: 0,
        headEnd: 3,
        end: 4,
      },
      {
        kind: 'article',
        id: 'dieu-5a',
        number: '5a',
        title: 'Mượn sách',
        parentId: 'chuong-ii',
        start: 4,
        headEnd: 5,
        end: 6,
      },
      {
        kind: 'clause',
        id: 'dieu-5a-khoan-1',
        number: '1',
        title: '',
        parentId: 'dieu-5a',
        start: 6,
        headEnd: 7,
        end: 7,
      },
    ])
  })

  it('places Mục and Tiểu mục under their chapter, and reads Phần in words', () => {
    expect(
      ids(
        'Phần thứ nhất',
        'NHỮNG QUY ĐỊNH CHUNG',
        'Chương I',
        'MỞ ĐẦU',
        'Mục 1. TÊN GỌI',
        'Điều 1. Tên',
        'Mục 2',
        'ĐỊA CHỈ',
        'Tiểu mục 1. NƠI Ở',
        'Điều 2. Nhà',
        'Phần thứ hai',
        'RIÊNG',
        'Chương I',
        'LẠI TỪ ĐẦU',
        'Điều 3. Cửa',
      ),
    ).toEqual([
      'phan-thu-nhat',
      'chuong-i',
      'chuong-i-muc-1',
      'dieu-1',
      'chuong-i-muc-2',
      'chuong-i-muc-2-tieu-muc-1',
      'dieu-2',
      'phan-thu-hai',
      'phan-thu-hai-chuong-i',
      'dieu-3',
    ])
  })

  it('keeps the articles of an attached regulation apart with qc-, those of a second one with qc2-', () => {
    const decision = [
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế mượn sách.',
      'Điều 2. Thi hành./.',
      'Nơi nhận:',
      '- Như Điều 2;',
    ]
    const regulation = [
      'QUY CHẾ',
      'Mượn sách',
      '(Ban hành kèm theo Quyết định số 1/QĐ-TV)',
      'Chương I',
      'CHUNG',
      'Điều 1. Phạm vi',
      '1. Sách.',
      'Điều 2. Trả sách./.',
    ]
    const { blocks, runs } = parseLegalStructure([...decision, ...regulation, ...regulation])
    expect(blocks.map((block) => block.id)).toEqual([
      'dieu-1',
      'dieu-2',
      'qc-chuong-i',
      'qc-dieu-1',
      'qc-dieu-1-khoan-1',
      'qc-dieu-2',
      'qc2-chuong-i',
      'qc2-dieu-1',
      'qc2-dieu-1-khoan-1',
      'qc2-dieu-2',
    ])
    expect(runs.map((run) => run.articles)).toEqual([2, 2, 2])
  })

  it('gives lines between two texts (recipients, signature, the next title) to no block', () => {
    const lines = [
      'Điều 1. Thi hành./.',
      'Nơi nhận:',
      '- Như trên;',
      'CHỦ TỊCH',
      'QUY CHẾ',
      'Trả sách',
      'Chương I',
      'CHUNG',
      'Điều 1. Phạm vi',
    ]
    const { blocks } = parseLegalStructure(lines)
    expect(lines.filter((_, at) => !blocks.some((block) => block.start <= at && at < block.end))).toEqual(
      lines.slice(1, 6),
    )
  })

  it.each([
    [
      'a wrapped reference',
      ['Điều 1. Một', 'Việc này làm theo quy định tại', 'Điều 2. Ai không làm thì thôi.', 'Điều 2. Hai'],
    ],
    ['a reference without a dot', ['Điều 1. Một', 'Điều 2 Nghị định số 1/2020/NĐ-CP nói khác.', 'Điều 2. Hai']],
    ['a list of articles', ['Điều 1. Một', 'Điều 2, 3 và 4 của Luật này.', 'Điều 2. Hai']],
    ['a small letter', ['Điều 1. Một', 'điều 2. không phải điều.', 'Điều 2. Hai']],
    [
      'an article quoted by an amending text',
      ['Điều 1. Một', '“Điều 2. Được sửa như sau', '1. Một khoản khác”.', 'Điều 2. Hai'],
    ],
    ['an article far ahead, quoted without marks', ['Điều 1. Một', 'Điều 46. Của luật khác', 'Điều 2. Hai']],
    ['a table of contents', ['Điều 1. Một ........ 2', 'Điều 2. Hai ........ 3', 'Điều 1. Một', 'Điều 2. Hai']],
  ])('does not take %s for an article', (_, lines) => {
    expect(
      parseLegalStructure(lines)
        .blocks.filter((block) => block.kind === 'article')
        .map((block) => block.id),
    ).toEqual(['dieu-1', 'dieu-2'])
    expect(parseLegalStructure(lines).blocks.at(-1)?.start).toBe(lines.length - 1)
  })

  it('reads what OCR and converters do to headings: l for 1, colon or no dot, lost marks, Markdown', () => {
    expect(
      ids(
        '## **Chương l** **QUY ĐỊNH CHUNG**',
        '**Điều l.** Phạm vi',
        'l. Một.',
        '2. Hai.',
        'Điều 2: Từ ngữ',
        'Điêu 3. Nghĩa vụ',
        'Điều 4 Trách nhiệm',
        'Ðiều 5. Quyền',
        ' - a) Đọc;',
        ' - b) Viết.',
        'Chương Il',
        'THI HÀNH',
      ),
    ).toEqual([
      'chuong-i',
      'dieu-1',
      'dieu-1-khoan-1',
      'dieu-1-khoan-2',
      'dieu-2',
      'dieu-3',
      'dieu-4',
      'dieu-5',
      'dieu-5-diem-a',
      'dieu-5-diem-b',
      'chuong-ii',
    ])
  })

  it('reads a second d) as a đ) that lost its stroke', () => {
    expect(ids('Điều 1. Một', 'a) A;', 'b) B;', 'c) C;', 'd) D;', 'd) Đ;', 'e) E.').slice(-2)).toEqual([
      'dieu-1-diem-dd',
      'dieu-1-diem-e',
    ])
  })

  it('takes a number at the beginning of a line for a Khoản only in its turn', () => {
    expect(
      ids(
        'Điều 1. Một',
        '1. Một.',
        '2018. là năm ấy.',
        '10.000 đồng.',
        '1.1. Ý nhỏ.',
        '2. Hai ở mức',
        '3. Ba.',
        '1. Lại một.',
      ),
    ).toEqual(['dieu-1', 'dieu-1-khoan-1', 'dieu-1-khoan-2', 'dieu-1-khoan-3'])
  })

  it.each([
    ['legal-article-skipped', { number: 2, line: 2 }, ['Điều 1. Một', 'Điều 3. Ba', 'Điều 4. Bốn']],
    ['legal-article-repeated', { number: 2, line: 3 }, ['Điều 1. Một', 'Điều 2. Hai', 'Điều 2. Hai nữa', 'Điều 3. Ba']],
    [
      'legal-article-out-of-order',
      { number: 1, line: 3 },
      ['Điều 1. Một', 'Điều 2. Hai', 'Điều 1. Một lạc', 'Điều 3. Ba'],
    ],
  ])('tells a person of %s', (code, params, lines) => {
    expect(parseLegalStructure(lines).issues).toEqual([{ code, params }])
  })

  it('gives a repeated article an id of its own', () => {
    expect(ids('Điều 1. Một', 'Điều 2. Hai', '1. Nhỏ.', 'Điều 2. Hai nữa', '1. Nhỏ.')).toEqual([
      'dieu-1',
      'dieu-2',
      'dieu-2-khoan-1',
      'dieu-2-lan-2',
      'dieu-2-lan-2-khoan-1',
    ])
  })

  it('reads a law of 60 articles whole', () => {
    const law = Array.from({ length: 60 }, (_, article) => [
      `Điều ${article + 1}. Việc thứ ${article + 1}`,
      ...Array.from({ length: 6 }, (_, clause) => [
        `${clause + 1}. ${'một câu dài của khoản này '.repeat(12)}:`,
        'a) Điểm a;',
        'b) Điểm b.',
      ]).flat(),
    ]).flat()
    expect(parseLegalStructure(law).blocks).toHaveLength(60 + 60 * 6 + 60 * 12)
  })

  describe('for any lines', () => {
    const pieces = [
      'Điều 1.',
      'Điều 1. Một',
      'Điều 2. Hai',
      'Điều 2a. Hai a',
      'Điều l',
      'Chương I',
      'Chương I CHUNG',
      'CHUNG',
      'Phần thứ nhất',
      'Mục 1',
      '1. Khoản',
      '2. Khoản',
      'a) Điểm',
      'd) Điểm',
      'đ) Điểm',
      'QUY CHẾ',
      'Nơi nhận:',
      'Hết./.',
      '“Điều 9. Trích',
      'xong”.',
      '',
      'PHỤ LỤC',
      '(Ban hành kèm theo Quyết định số 1)',
    ]
    const line = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      { weight: 1, arbitrary: fc.nat(30).map((n) => `Điều ${n}. Đầu đề`) },
    )

    it('ids are unique and fit for an address', () => {
      fc.assert(
        fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
          const given = ids(...lines)
          expect(new Set(given).size).toBe(given.length)
          for (const id of given) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        }),
      )
    })

    it('blocks follow one another, and no line belongs to two', () => {
      fc.assert(
        fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
          let end = 0
          for (const block of parseLegalStructure(lines).blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end)
            expect(block.headEnd).toBeGreaterThan(block.start)
            expect(block.end).toBeGreaterThanOrEqual(block.headEnd)
            expect(block.end).toBeLessThanOrEqual(lines.length)
            end = block.end
          }
        }),
      )
    })

    it('the answer is the same each time', () => {
      fc.assert(
        fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
          expect(parseLegalStructure(lines)).toEqual(parseLegalStructure([...lines]))
        }),
      )
    })
  })
})
