import { expect, it } from 'vitest'
import { codeOf } from './code-of'

it('takes six digits, however they are grouped', () => {
  expect(codeOf(' 123 456 ')).toBe('123456')
})

it('takes a recovery code with or without its hyphens', () => {
  expect(codeOf('k7qm-4xza-9t2c')).toBe('k7qm4xza9t2c')
})

it('takes nothing else', () => {
  expect(['', '12345', '1234567', 'mã của tôi', '12345a'].map(codeOf)).toEqual([null, null, null, null, null])
})
