import { expect, it } from 'vitest'
import { Graph } from './graph.ts'
import type { Question, Read } from './question.ts'

/** A graph over named numbers, with a note of every answer made. */
function numbers(values: Record<string, number>) {
  const made: string[] = []
  const graph = new Graph((depend, ask, report) => ({
    rows: (cell) => {
      depend(cell)
      return [{ key: cell, sort: '', note: String(values[cell]) }]
    },
    ask,
    report,
    document: () => null,
    names: () => [],
    near: () => ({ later: null, earlier: [] }),
    phase: () => 'open',
    daysLeft: () => null,
    eventPhase: () => null,
    noticePhase: () => 'over',
    effect: () => 'inForce',
    bidding: () => null,
  }))
  const numberIn = (read: Read, cell: string) => Number(read.rows(cell)[0]?.note)
  const question = (
    key: string,
    answer: (read: Read) => number,
    more: Partial<Question<number>> = {},
  ): Question<number> => ({
    key,
    answer: (read) => {
      made.push(key)
      return answer(read)
    },
    ...more,
  })
  return {
    graph,
    made,
    numberIn,
    question,
    set: (cell: string, value: number) => Object.assign(values, { [cell]: value }),
  }
}

it('makes an answer again when what it read has changed', () => {
  const { graph, question, numberIn, set } = numbers({ a: 1 })
  const double = question('double', (read) => numberIn(read, 'a') * 2)
  expect(graph.value(double)).toBe(2)
  set('a', 5)
  expect(graph.touch(['a'])).toEqual(['double'])
  expect(graph.bring(double)).toMatchObject({ made: { value: 10 }, changed: true })
})

it('stops where an answer is the same as before', () => {
  const { graph, question, numberIn, set, made } = numbers({ a: 1 })
  const sign = question('sign', (read) => Math.sign(numberIn(read, 'a')))
  const shown = question('shown', (read) => read.ask(sign) * 100)
  graph.value(shown)
  made.length = 0
  set('a', 7)
  graph.touch(['a'])
  expect(graph.bring(shown).made).toBeNull()
  expect(made).toEqual(['sign'])
})

it('follows what an answer read the last time, not what it once read', () => {
  const { graph, question, numberIn, set, made } = numbers({ which: 0, a: 1, b: 2 })
  const chosen = question('chosen', (read) => numberIn(read, numberIn(read, 'which') === 0 ? 'a' : 'b'))
  graph.value(chosen)
  set('which', 1)
  graph.touch(['which'])
  expect(graph.value(chosen)).toBe(2)
  graph.sweep()
  made.length = 0
  expect(graph.touch(['a'])).toEqual([])
  set('b', 9)
  expect(graph.touch(['b'])).toEqual(['chosen'])
  expect(graph.value(chosen)).toBe(9)
})

it('forgets an answer nobody reads any more', () => {
  const { graph, question, numberIn } = numbers({ a: 1 })
  const inner = question('inner', (read) => numberIn(read, 'a'))
  const outer = question('outer', (read) => read.ask(inner))
  graph.value(outer)
  expect(graph.readersOf('a')).toEqual(['outer'])
  graph.release('outer')
  graph.sweep()
  expect(graph.readersOf('a')).toEqual([])
  expect(graph.touch(['a'])).toEqual([])
})

it('answers otherwise where a question fails, and fails with it where it has no other answer', () => {
  const { graph, question, numberIn, set } = numbers({ a: 0 })
  const fragile = (read: Read) => {
    if (numberIn(read, 'a') === 0) throw new Error('no zero')
    return numberIn(read, 'a')
  }
  const safe = question('safe', fragile, { otherwise: -1 })
  const bare = question('bare', fragile)
  const around = question('around', (read) => read.ask(bare))
  expect(graph.value(safe)).toBe(-1)
  expect([...graph.issues()]).toEqual([{ code: 'answer-failed', subject: 'safe', detail: 'no zero' }])
  expect(graph.bring(around).failure?.message).toContain('no zero')
  set('a', 3)
  graph.touch(['a'])
  expect([graph.value(safe), graph.value(around)]).toEqual([3, 3])
  expect([...graph.issues()]).toEqual([])
})

it('refuses a question that asks for itself', () => {
  const { graph, question } = numbers({})
  const circle: Question<number> = question('circle', (read) => read.ask(circle))
  expect(graph.bring(circle).failure?.message).toContain('asks for itself')
})
