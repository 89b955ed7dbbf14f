import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { parseProfile } from './parse-profile'

const file = createRequire(import.meta.url).resolve('shared-types/policy/profiles/moha.json')
const text = readFileSync(file, 'utf8')
const lineOf = (changed: string, words: string) => changed.slice(0, changed.indexOf(words)).split('\n').length

/** The problems of the file with one stretch of it written otherwise. */
function problemsAfter(before: string | RegExp, after: string) {
  const changed = text.replace(before, after)
  expect(changed).not.toBe(text)
  const parsed = parseProfile('moha.json', changed)
  return { problems: 'problems' in parsed ? parsed.problems : [], changed }
}

it('takes a profile as it is shipped', () => {
  expect(parseProfile(file, text)).toMatchObject({ profile: { code: 'MOHA' } })
})

it('names file, line, path and what is allowed of a wrong value', () => {
  const { problems, changed } = problemsAfter('"move": "take"', '"move": "grab"')
  expect(problems).toContainEqual({
    file: 'moha.json',
    line: lineOf(changed, '"grab"'),
    path: expect.stringMatching(/^chains\[0\]\.transitions\[\d+\]\.move$/),
    message: expect.stringContaining('"take"'),
  })
})

it('names a name it does not know at its own line', () => {
  const { problems, changed } = problemsAfter('"citedAs"', '"regulationIsGood": true,\n  "citedAs"')
  expect(problems).toEqual([
    {
      file: 'moha.json',
      line: lineOf(changed, '"regulationIsGood"'),
      path: 'regulationIsGood',
      message: expect.stringContaining('not known'),
    },
  ])
})

it('names the line at which a file ceases to be JSON', () => {
  const { problems, changed } = problemsAfter('"citedAs":', '"citedAs" =')
  expect(problems).toMatchObject([
    { line: lineOf(changed, '"citedAs" ='), message: expect.stringContaining('not JSON') },
  ])
})

it('names what is missing at the line of what it is missing from', () => {
  const { problems } = problemsAfter(/\n {2}"citedAs": "[^"]*",/, '')
  expect(problems).toMatchObject([{ line: 1, path: 'citedAs' }])
})
