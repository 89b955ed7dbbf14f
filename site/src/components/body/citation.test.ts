import { describe, expect, it } from 'vitest'
import { messagesFor } from '../../messages/messages-for.ts'
import { citation } from './citation.ts'

describe('citation', () => {
  it('MOHA-11.3b names a point with its clause and article, and leaves the chapter out', () => {
    const anchor = {
      kind: 'point',
      number: 'a',
      within: [
        { kind: 'clause', number: '2' },
        { kind: 'article', number: '10' },
        { kind: 'chapter', number: 'II' },
      ],
    } as const
    expect(citation({ ...anchor, within: [...anchor.within] }, messagesFor('vi'))).toBe('điểm a khoản 2 Điều 10')
  })

  it('names a chapter by itself', () => {
    expect(citation({ kind: 'chapter', number: 'II', within: [] }, messagesFor('vi'))).toBe('Chương II')
  })
})
