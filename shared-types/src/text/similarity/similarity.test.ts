import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from './bands-of.ts'
import { shinglesOf } from './shingles-of.ts'
import { similarityOf } from './similarity-of.ts'

const words =
  'bộ nội vụ triển khai kế hoạch cải cách thủ tục hành chính năm đường tỉnh huyện xã ý kiến người dân'.split(' ')
const randomText = (length: number) =>
  fc.array(fc.constantFrom(...words), { minLength: length, maxLength: length * 2 }).map((list) => list.join(' '))
const compare = (a: string, b: string) => similarityOf(shinglesOf(a), shinglesOf(b))
const share = (a: readonly number[], b: readonly number[]) => a.filter((band, at) => band === b[at]).length
/** A text of `length` words of its own; every `every`-th is another one. */
const text = (length: number, every = Number.POSITIVE_INFINITY) =>
  Array.from({ length }, (_, at) => (at > 0 && at % every === 0 ? `khac${at}` : `từ${at}`)).join(' ')

describe('the similarity of two texts', () => {
  it('MOHA-12.4 is 1 for the same text, however it is composed, spaced, punctuated or capitalised', () => {
    fc.assert(
      fc.property(randomText(3), (one) => {
        expect(compare(one, one.normalize('NFD').toUpperCase().replaceAll(' ', ',\n '))).toBe(1)
      }),
    )
  })

  it('B3 is the same for NFC and NFD, marks or none', () => {
    expect(compare('Đường lối đổi mới của Đảng', 'Duong loi doi moi cua Dang'.normalize('NFD'))).toBe(1)
  })

  it('MOHA-12.4 is the same in both directions and between 0 and 1', () => {
    fc.assert(
      fc.property(randomText(4), randomText(4), (a, b) => {
        expect(compare(a, b)).toBe(compare(b, a))
        expect(compare(a, b)).toBeGreaterThanOrEqual(0)
        expect(compare(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('MOHA-12.4 stays above 0.85 when every fortieth word is another one, and falls below when every tenth is', () => {
    expect(compare(text(400), text(400, 40))).toBeGreaterThan(0.85)
    expect(compare(text(400), text(400, 10))).toBeLessThan(0.85)
  })

  it('MOHA-12.4 is 1 where a part was left out, but not where a short text is quoted in a long one', () => {
    expect(compare(text(400), text(300))).toBe(1)
    expect(compare(text(400), text(100))).toBeLessThan(0.3)
  })

  it('MOHA-12.4 is 0 for other texts and for no text', () => {
    expect(compare('một hai ba bốn', 'năm sáu bảy tám')).toBe(0)
    expect(compare('', '')).toBe(0)
    expect(compare('', 'một hai ba')).toBe(0)
  })
})

describe('the bands of a signature', () => {
  it('MOHA-12.4 are equal for texts that compare as equal', () => {
    fc.assert(
      fc.property(randomText(5), (one) => {
        expect(bandsOf(shinglesOf(one.normalize('NFD').toUpperCase()))).toEqual(bandsOf(shinglesOf(one)))
      }),
    )
  })

  it('MOHA-12.4 are shared by near copies, and hardly ever by other texts', () => {
    const original = bandsOf(shinglesOf(text(400)))
    expect(share(original, bandsOf(shinglesOf(text(400, 40))))).toBeGreaterThan(10)
    expect(share(original, bandsOf(shinglesOf(text(230))))).toBeGreaterThan(0)
    const others = Array.from({ length: 200 }, (_, n) => bandsOf(shinglesOf(text(400).replaceAll('từ', `chữ${n} `))))
    expect(others.filter((bands) => share(original, bands) > 0).length).toBeLessThan(10)
  })

  it('fit 32-bit integers of a database, and there are none for an empty text', () => {
    for (const band of bandsOf(shinglesOf('một hai ba bốn'))) expect(band).toBe(band | 0)
    expect(bandsOf(shinglesOf(' .,'))).toEqual([])
  })
})
