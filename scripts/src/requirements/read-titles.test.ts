import { expect, it } from 'vitest'
import { readTitles } from './read-titles.ts'

const idsIn = (source: string) => readTitles(source).map(({ ids }) => ids)

it('finds the id at the start of a title, whatever the quotes', () => {
  expect(idsIn(`it('MOHA-6.2 refuses a label', …); test("BP-7.3b-1 refuses", …); it(\`MIC-p9a refuses\`, …)`)).toEqual([
    ['MOHA-6.2'],
    ['BP-7.3b-1'],
    ['MIC-p9a'],
  ])
})

it('finds several ids, with commas or without', () => {
  expect(idsIn(`it('MOHA-6.2, MIC-p9a, BP-3.1 maps', …)`)).toEqual([['MOHA-6.2', 'MIC-p9a', 'BP-3.1']])
  expect(idsIn(`it('MOHA-9.4 HY-10.2 is stored composed', …)`)).toEqual([['MOHA-9.4', 'HY-10.2']])
})

it('finds titles of tables of tests', () => {
  expect(idsIn(`it.each(['a', 'b'])('MOHA-pre shows %s', …)`)).toEqual([['MOHA-pre']])
  expect(idsIn(`it.each(rows)(\n  'CCHC-7.4b is open at %s',\n  () => {})`)).toEqual([['CCHC-7.4b']])
})

it('counts neither skipped tests nor groups nor ids inside a title', () => {
  expect(idsIn(`it.skip('MOHA-6.2 later', …); it.todo('MOHA-6.3'); describe('MOHA-6.4 group', …)`)).toEqual([])
  expect(idsIn(`it('refuses as MOHA-6.2 says', …)`)).toEqual([])
})
