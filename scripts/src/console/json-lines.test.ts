import { expect, it } from 'vitest'
import { jsonLines } from './json-lines.ts'

it('takes the objects out of what a program printed and leaves its other words', () => {
  expect(jsonLines('Starting …\n{"made":1}\n\n  [2]\n{"made":3}\n')).toEqual([{ made: 1 }, { made: 3 }])
})
