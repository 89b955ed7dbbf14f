import { expect, it } from 'vitest'
import { writtenOut } from './abbreviations.ts'

it('writes out an abbreviation everyone uses, and the portal’s own before it', () => {
  expect(writtenOut(['ubnd', 'tinh'])).toEqual(['uy', 'ban', 'nhan', 'dan', 'tinh'])
  expect(writtenOut(['cds'], { cds: 'cuc doi song' })).toEqual(['cuc', 'doi', 'song'])
  expect(writtenOut(['ho', 'tich'])).toBeNull()
})

it.each(['constructor', 'tostring', 'valueOf', '__proto__'])('finds no abbreviation in the word %s', (word) => {
  expect(writtenOut([word], {})).toBeNull()
})
