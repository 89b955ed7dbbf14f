import fc from 'fast-check'
import { expect, it } from 'vitest'
import { subPortalLabelSchema } from './sub-portal-label.ts'

it.each(['vucchc', 'ttt', 'a', '9', 'so-noi-vu', 'a'.repeat(63)])('MOHA-6.2 takes the label %s', (label) => {
  expect(subPortalLabelSchema.safeParse(label).success).toBe(true)
})

it.each([
  'Vụ CCHC',
  'VuCCHC',
  '',
  '-a',
  'a-',
  'a--b',
  '../x',
  '..%2f',
  'con',
  'www',
  'com1',
  'xn--abc',
  'a'.repeat(64),
  'a.b',
  'a/b',
  'a\\b',
  'a b',
])('MOHA-6.2 MIC-p9a B5 refuses the label %j', (label) =>
  expect(subPortalLabelSchema.safeParse(label).success).toBe(false),
)

it('B5 whatever passes is one plain folder name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.\-/%\\]{1,70}$/)), (label) => {
      if (subPortalLabelSchema.safeParse(label).success) expect(label).toMatch(/^[a-z0-9-]{1,63}$/)
    }),
    { numRuns: 2000 },
  )
})
