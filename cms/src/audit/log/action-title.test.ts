import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { moves } from 'shared-types/review'
import { describe, expect, it } from 'vitest'
import { watchedTypes } from '../acts/watched-types'
import words from './action-words.vi.json'
import { actionTitle } from './action-title'

const source = join(import.meta.dirname, '../..')
const literal = /'((?:item|account|accountRequest|delegation|clock|role|permission|file|policy|audit)\.[a-zA-Z]+)'/g

/** Every action named where an act is recorded. */
function namedActions(): string[] {
  const files = globSync('{accounts,audit,clocks,history,jobs,review}/**/*.ts', { cwd: source })
  const recording = files
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
  return recording
    .filter((text) => /record\w*Act/.test(text))
    .flatMap((text) => [...text.matchAll(literal)].map(([, action]) => action ?? ''))
}

describe('words of the audit log', () => {
  it('calls every move of the review by a Vietnamese name', () => {
    expect(moves.filter((move) => actionTitle(`item.${move}`) === `item.${move}`)).toEqual([])
  })

  it('calls every act that is recorded anywhere by a Vietnamese name', () => {
    expect([...new Set(namedActions())].filter((action) => !(action in words))).toEqual([])
    expect(namedActions().length).toBeGreaterThan(20)
  })

  it('calls every change in a form by a Vietnamese name', () => {
    const actions = [...watchedTypes.values()].flatMap((type) =>
      ['created', 'changed', 'deleted'].map((verb) => `${type}.${verb}`),
    )
    expect(actions.filter((action) => !(action in words))).toEqual([])
  })

  it('calls an act it does not know by its own name', () => {
    expect(actionTitle('thing.done')).toBe('thing.done')
  })
})
