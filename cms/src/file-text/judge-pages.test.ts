import { describe, expect, it } from 'vitest'
import { judgePages } from './judge-pages'

const sentence = 'Quy chế này quy định việc cung cấp thông tin trên cổng thông tin điện tử.'

describe('MOHA-pre a PDF', () => {
  it('with text on its pages keeps it, page by page, as texts are kept', () => {
    expect(judgePages([`${sentence.normalize('NFD')}\u0000 `, '2'])).toEqual({
      ...{ state: 'text', pages: 2, blankPages: 1 },
      text: `${sentence}\f2`,
    })
  })

  it('without text on any page is a scan, page numbers or not', () => {
    expect(judgePages(['', '- 2 -', ' 3 '])).toMatchObject({ state: 'scan', pages: 3, blankPages: 3, text: '' })
    expect(judgePages([])).toMatchObject({ state: 'scan' })
  })

  it('is still a scan when a signing program has stamped it', () => {
    const stamp =
      'Người ký: Văn phòng Bộ Nội vụ\nEmail: vanphong@moha.gov.vn\nCơ quan: Bộ Nội vụ\nThời gian ký: 12.10.2026'
    expect(judgePages([stamp, ''])).toMatchObject({ state: 'scan' })
  })

  it('keeps text that can be stored: no half of a letter, no more than a book', () => {
    const { text } = judgePages([`${sentence} \ud83d`, '🎉'.repeat(2_000_000)])
    expect(text.isWellFormed()).toBe(true)
    expect(text.length).toBeLessThanOrEqual(3_000_000)
  })
})
