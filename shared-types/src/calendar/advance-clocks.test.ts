import { expect, it } from 'vitest'
import type { ClockRule } from '../policy/clock-rule.ts'
import { advanceClocks, type ClockFacts } from './advance-clocks.ts'

const rule: ClockRule = {
  key: 'news-publish',
  type: 'article',
  start: 'eventEndedAt',
  stop: 'published',
  amount: 12,
  unit: 'workingHour',
  onMiss: 'alert',
  source: 'MOHA-10.2',
}
const ended = '2026-11-06T09:00:00.000Z'
const facts: ClockFacts = { starts: { eventEndedAt: ended }, stops: { published: [] }, halted: false }
const at = (hour: number) => `2026-11-09T0${hour}:00:00.000Z`
const begin = advanceClocks([], [rule], facts, at(1))

it('MOHA-10.2 starts a clock once its start is known', () => {
  expect(advanceClocks([], [rule], { ...facts, starts: {} }, at(1))).toEqual([])
  expect(begin).toMatchObject([{ rule: 'news-publish', start: ended, pauses: [], metAt: null }])
})

it('pauses while it is halted and resumes afterwards', () => {
  const paused = advanceClocks(begin, [rule], { ...facts, halted: true }, at(2))
  expect(paused[0]?.pauses).toEqual([{ from: at(2), to: null }])
  expect(advanceClocks(paused, [rule], { ...facts, halted: true }, at(3))).toEqual(paused)
  expect(advanceClocks(paused, [rule], facts, at(4))[0]?.pauses).toEqual([{ from: at(2), to: at(4) }])
})

it('stops for good: a later version does not start it again', () => {
  const met = advanceClocks(begin, [rule], { ...facts, stops: { published: [at(5)] } }, at(5))
  expect(met[0]?.metAt).toBe(at(5))
  expect(advanceClocks(met, [rule], { ...facts, starts: { eventEndedAt: at(6) } }, at(7))).toEqual(met)
})

it('begins anew, notices included, where the start is corrected', () => {
  const warned = begin.map((record) => ({ ...record, warnedAt: at(2) }))
  const corrected = advanceClocks(warned, [rule], { ...facts, starts: { eventEndedAt: at(0) } }, at(3))
  expect(corrected).toMatchObject([{ start: at(0), warnedAt: null }])
})

it('drops a clock whose rule no longer holds for the item', () => {
  expect(advanceClocks(begin, [], facts, at(2))).toEqual([])
})

it('MOHA-11.3c-3 does not run a rule whose end nobody records yet', () => {
  expect(advanceClocks([], [rule], { ...facts, stops: { submitted: [] } }, at(1))).toEqual([])
})

it('HY-12.1 runs again for each version that is sent on', () => {
  const ofVersions: ClockRule = { ...rule, key: 'change-publish', start: 'submittedAt', amount: 4 }
  const sent = (submittedAt: string, published: string[]): ClockFacts => ({
    starts: { submittedAt },
    stops: { published },
    halted: false,
  })
  const first = advanceClocks([], [ofVersions], sent(at(1), [at(2)]), at(2))
  expect(first).toMatchObject([{ start: at(1), metAt: at(2) }])
  expect(advanceClocks(first, [ofVersions], sent(at(1), [at(2)]), at(3))).toEqual(first)
  const second = advanceClocks(first, [ofVersions], sent(at(4), [at(2)]), at(4))
  expect(second).toMatchObject([{ start: at(4), metAt: null }])
})
