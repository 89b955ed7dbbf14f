import { describe, expect, it } from 'vitest'
import { exampleBody } from '../fixtures/index.ts'
import { bodySchema, hrefSchema } from './body.ts'
import { textOfBody } from './text-of-body.ts'

describe('a body text', () => {
  it('holds every node an editor can make', () => {
    expect(bodySchema.parse(exampleBody)).toEqual(exampleBody)
  })

  it('refuses a node, a mark or an attribute it does not know', () => {
    const paragraph = (node: unknown) => ({ type: 'doc', content: [{ type: 'paragraph', content: [node] }] })
    expect(bodySchema.safeParse({ type: 'doc', content: [{ type: 'script' }] }).success).toBe(false)
    expect(bodySchema.safeParse(paragraph({ type: 'text', text: 'a', marks: [{ type: 'code' }] })).success).toBe(false)
    expect(bodySchema.safeParse(paragraph({ type: 'text', text: 'a', onclick: 'x' })).success).toBe(false)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'https://a b',
    'vbscript:x',
    ' javascript:x',
  ])('refuses the link target %s', (href) => expect(hrefSchema.safeParse(href).success).toBe(false))

  it.each(['https://example.vn/a?b=c', 'mailto:a@example.vn', 'tel:+84 24 6282 1016', '/van-ban/x/', '#dieu-5'])(
    'takes the link target %s',
    (href) => expect(hrefSchema.safeParse(href).success).toBe(true),
  )

  it('reads as plain lines', () => {
    expect(textOfBody(exampleBody).split('\n').slice(0, 3)).toEqual([
      'Sáng nay, Vụ Cải cách hành chính tổ chức họp trực tuyến với 34 tỉnh, thành phố. Xem chương trình.',
      'Nội dung chính',
      'Rà soát thủ tục hành chính',
    ])
  })
})
