import { describe, expect, it } from 'vitest'
import { noticeWords } from './notice-words'
import words from './words.vi.json'

describe('noticeWords', () => {
  it('fills places and leaves out what nobody said', () => {
    expect(noticeWords('itemReturned', { title: 'Tin A', name: '', message: '' }).text).toBe(
      '“Tin A” được trả lại để sửa.',
    )
    expect(noticeWords('itemReturned', { title: 'Tin A', name: 'Hà', message: 'Thiếu ảnh.' })).toEqual({
      subject: 'Được trả lại: Tin A',
      text: '“Tin A” được trả lại để sửa. Người trả: Hà. Lý do: Thiếu ảnh.',
    })
  })

  it('says instants in Việt Nam’s time and dates the way they are written here', () => {
    const { text } = noticeWords('clockWarned', { title: 'Tin A', limit: 'Đăng ngay', due: '2026-11-24T04:00:00.000Z' })
    expect(text).toContain('11:00')
    expect(text).toMatch(/thứ Ba/i)
    expect(text).toContain('24/11/2026')
    expect(noticeWords('legalInForce', { title: 'Nghị định', day: '2026-12-01' }).text).toContain('01/12/2026')
  })

  it('has a subject and a text for every kind, and no bracket is left open', () => {
    for (const kind of Object.keys(words)) {
      const { subject, text } = noticeWords(kind, { title: 'T', name: 'N', job: 'J' })
      expect(subject).not.toBe('')
      expect(`${subject}${text}`).not.toMatch(/[[\]{}]/)
    }
  })

  it('has nothing to say of a kind nobody knows any more', () => {
    expect(noticeWords('gone', {})).toEqual({ subject: '', text: '' })
  })
})
