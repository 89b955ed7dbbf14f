import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it('does not depend on the order in which members were written', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'đ' }] })).toBe(canonicalJson({ a: [{ c: 'đ', d: null }], b: 1 }))
})

it('reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('tells different values apart', () => {
  expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }))
  expect(canonicalJson({ a: undefined })).toBe('{}')
})
