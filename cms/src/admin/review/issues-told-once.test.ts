import { describe, expect, it } from 'vitest'
import { issuesToldOnce } from './issues-told-once'
import type { OpenMove } from './review-view'

const issue = (code: string, message: string) => ({ code, message })
const open = (move: OpenMove['move'], ...issues: OpenMove['issues']): OpenMove => ({ move, issues })

describe('issuesToldOnce', () => {
  it('MOHA-2.3 lists every unmet check, each at the first move it holds up', () => {
    const alt = issue('ALT_TEXT_MISSING', 'Hãy ghi mô tả thay thế cho ảnh.')
    const title = issue('INCOMPLETE', 'Hãy điền mục “Tiêu đề”.')
    const told = issuesToldOnce([open('approve', alt, title), open('toChief', title), open('ask')])
    expect(told.map(({ open: { move }, issues }) => [move, issues.length])).toEqual([['approve', 2]])
  })

  it('leaves to a dialog what the dialog asks', () => {
    const refuse: OpenMove = { move: 'refuse', asks: 'refusal', issues: [issue('REFUSAL_REASON', 'Hãy chọn căn cứ.')] }
    expect(issuesToldOnce([refuse])).toEqual([])
  })

  it('MOHA-pre leaves to its own notice what keeps people from reading', () => {
    const scan = issue('PDF_SCANNED', 'Tệp chỉ là bản quét.')
    expect(issuesToldOnce([open('approve', scan)], [{ code: 'PDF_SCANNED' }])).toEqual([])
  })
})
