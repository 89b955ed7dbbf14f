import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { fold } from './fold.ts'
import { forIndex, forQuery, forReader } from './search-fold.ts'
import { slugOf } from './slug-of.ts'

describe('text', () => {
  it('MOHA-9.4 HY-10.2 is stored composed (NFC), whatever way it was typed', () => {
    const word = 'Nghị định điện tử'
    expect(cleanText(word.normalize('NFD'))).toBe(word.normalize('NFC'))
  })

  it('B3 loses zero-width and reordering characters', () => {
    expect(cleanText('Bộ\u200B Nội\u202E vụ\uFEFF')).toBe('Bộ Nội vụ')
  })

  it('B3 keeps no zero-width or bidirectional control, whatever text it had, and cleaning again changes nothing', () => {
    const controls =
      '\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u061C\uFEFF\u00AD'
    const piece = fc.oneof(
      fc.constantFrom(...controls, 'ộ', 'o\u0302\u0323', 'đ', '\r\n', ' '),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const clean = cleanText(pieces.join(''))
        expect(clean).not.toMatch(/[\p{Bidi_Control}\u200B-\u200D\u2060\uFEFF\u00AD\r]/u)
        expect(cleanText(clean)).toBe(clean)
        expect(clean).toBe(clean.normalize('NFC'))
      }),
    )
  })

  it('B3 is searched the same for NFC and NFD, by reader and index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(forQuery(text.normalize('NFD'))).toBe(forQuery(text.normalize('NFC')))
        expect(forIndex(text.normalize('NFD'))).toBe(forIndex(text.normalize('NFC')))
      }),
    )
  })

  it('folds marks and đ for comparison, the same for NFC and NFD', () => {
    expect(fold('Đăng ký  HỘ tịch')).toBe('dang ky ho tich')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })

  it('reads back from the search index as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom('đường Đồng Đăng', 'dang ky', 'Điều 5 khoản đ'), (text) => {
        expect(forReader(forIndex(text))).toBe(text)
      }),
    )
    expect(forQuery('Đăng ký')).toBe('Dăng ký')
  })
})

describe('a slug', () => {
  it.each([
    ['Hội nghị triển khai Nghị quyết 15/2026', 'hoi-nghi-trien-khai-nghi-quyet-15-2026'],
    ['2025/QĐ-BNV', '2025-qd-bnv'],
    ['Đường đi khó!', 'duong-di-kho'],
  ])('of %s is %s', (text, slug) => expect(slugOf(text)).toBe(slug))

  it('is at most 120 characters and cut between words', () => {
    const slug = slugOf('một tiêu đề rất dài '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(120)
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('B3 is the same for NFC and NFD', () => {
    expect(slugOf('Bộ Nội vụ'.normalize('NFD'))).toBe(slugOf('Bộ Nội vụ'))
    const syllables = fc.constantFrom('Đường', 'quyết', 'định', 'ưu', 'tiên', 'nghĩa', 'khuỷu', '15/2026', 'ẤN', 'ỷ')
    fc.assert(
      fc.property(fc.array(syllables, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        expect(slugOf(text.normalize('NFD'))).toBe(slugOf(text.normalize('NFC')))
      }),
    )
  })
})
