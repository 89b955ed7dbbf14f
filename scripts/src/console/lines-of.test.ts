import { expect, it } from 'vitest'
import { linesOf } from './lines-of.ts'

it('hands on whole lines only, however the text arrives', () => {
  const lines: string[] = []
  const take = linesOf((line) => lines.push(line))
  for (const piece of ['one\ntw', 'o\n\n', 'thr', 'ee']) take(piece)
  expect(lines).toEqual(['one', 'two'])
})
