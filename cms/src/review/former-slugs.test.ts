import { expect, it } from 'vitest'
import { formerSlugs } from './former-slugs'

it('keeps every address a document had, newest last, but never its present one', () => {
  expect(formerSlugs([], null, 'mot')).toEqual([])
  expect(formerSlugs([], 'mot', 'mot')).toEqual([])
  expect(formerSlugs([], 'mot', 'hai')).toEqual(['mot'])
  expect(formerSlugs(['mot'], 'hai', 'ba')).toEqual(['mot', 'hai'])
  expect(formerSlugs(['mot', 'hai'], 'ba', 'mot')).toEqual(['hai', 'ba'])
})

it('keeps as many as the public contract carries', () => {
  const many = Array.from({ length: 50 }, (_, n) => `cu-${n}`)
  const kept = formerSlugs(many, 'cu-50', 'moi')
  expect(kept).toHaveLength(50)
  expect(kept.at(-1)).toBe('cu-50')
})
