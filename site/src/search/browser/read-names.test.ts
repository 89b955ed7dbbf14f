import { expect, it } from 'vitest'
import { readNames } from './read-names.ts'

it('keeps what is a name and leaves out everything else', () => {
  const name = { type: 'unit', locale: 'vi', path: 'https://ttt.moha.gov.vn/don-vi/x/', name: 'X', portal: 'Y' }
  const wrong = [
    null,
    'x',
    { ...name, type: 'page' },
    { ...name, path: 'javascript:alert(1)' },
    { ...name, locale: 'fr' },
  ]
  expect(readNames([name, ...wrong])).toEqual([name])
  expect(readNames({})).toEqual([])
})
