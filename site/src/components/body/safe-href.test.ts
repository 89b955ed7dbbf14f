import { describe, expect, it } from 'vitest'
import { safeHref } from './safe-href.ts'

describe('addresses a page may link to', () => {
  it.each(['https://moha.gov.vn/a?b=1', 'mailto:a@moha.gov.vn', '/tin/a/', '#dieu-5'])('lets %s through', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://a" onclick="x',
    '',
    null,
  ])('drops %s', (address) => {
    expect(safeHref(address)).toBeUndefined()
  })
})
