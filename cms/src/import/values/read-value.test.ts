import { expect, it } from 'vitest'
import { readValue } from './read-value'

const find = (target: string, word: string) => (word === 'VP' ? `${target}-1` : null)
const read = (attribute: Parameters<typeof readValue>[0], word: string) => readValue(attribute, word, find)

it.each([
  ['date', '4/5/2021', '2021-05-04'],
  ['date', '2021-05-04', '2021-05-04'],
  ['datetime', '2026-11-23 17:00', '2026-11-23T10:00:00.000Z'],
  ['datetime', '23/11/2026', '2026-11-22T17:00:00.000Z'],
  ['datetime', '2015-10-10T00:00:00+07:00', '2015-10-09T17:00:00.000Z'],
  ['boolean', 'Có', true],
  ['boolean', 'không', false],
  ['string', ' 12/QĐ-SNV ', '12/QĐ-SNV'],
  ['integer', '3', 3],
])('reads a %s from "%s"', (type, word, value) => {
  expect(read({ type }, word)).toEqual({ value })
})

it('reads references by name, one or several', () => {
  expect(read({ type: 'relation', relation: 'manyToOne', target: 'unit' }, 'VP')).toEqual({ value: 'unit-1' })
  expect(read({ type: 'relation', relation: 'manyToMany', target: 'topic' }, 'VP, VP')).toEqual({
    value: ['topic-1', 'topic-1'],
  })
  expect(read({ type: 'relation', relation: 'manyToMany', target: 'topic' }, 'VP,X')).toEqual({
    problem: 'setting-not-found',
  })
})

it.each([
  ['date', '31/2/2021', 'setting-not-day'],
  ['date', 'mai', 'setting-not-day'],
  ['datetime', '2026-11-23 27:00', 'setting-not-instant'],
  ['boolean', 'có lẽ', 'setting-not-yes-no'],
  ['media', 'x', 'setting-not-possible'],
])('says what is wrong with a %s "%s"', (type, word, problem) => {
  expect(read({ type }, word)).toEqual({ problem })
})

it('leaves a body text to the panel', () => {
  expect(read({ type: 'json', customField: 'global::body' }, 'x')).toEqual({ problem: 'setting-not-possible' })
})
