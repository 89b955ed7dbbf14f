import { expect, it } from 'vitest'
import { percentile } from './percentile.ts'

it('takes the nearest rank', () => {
  const values = Array.from({ length: 50 }, (_, index) => 50 - index)
  expect(percentile(values, 0.5)).toBe(25)
  expect(percentile(values, 0.95)).toBe(48)
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([], 0.5)).toBeNaN()
})
