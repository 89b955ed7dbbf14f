import { expect, it } from 'vitest'
import { legacyBody } from './legacy-body'

const body = (...lines: string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

it('HY-10.2 recognises TCVN3 text in a body and offers it in Unicode', () => {
  const found = legacyBody(body('Céng hoµ x· héi chñ nghÜa ViÖt Nam', '§éc lËp - Tù do - H¹nh phóc'))
  expect(found).toMatchObject({ encoding: 'TCVN3' })
  expect(found?.body).toEqual(body('Cộng hoà xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc'))
})

it('leaves the Unicode lines of a mixed body as they are', () => {
  const found = legacyBody(body('Bộ Nội vụ tổ chức hội nghị.', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'))
  expect(found?.body).toEqual(body('Bộ Nội vụ tổ chức hội nghị.', 'Cộng hoà xã hội chủ nghĩa Việt Nam'))
})

it('has nothing to say of Unicode', () => {
  expect(legacyBody(body('Cộng hòa xã hội chủ nghĩa Việt Nam'))).toBe(null)
  expect(legacyBody(null)).toBe(null)
})
