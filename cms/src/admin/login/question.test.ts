import { expect, it } from 'vitest'
import { createQuestion } from './question'

it('waits for the answer, and is open meanwhile', async () => {
  const question = createQuestion<string, number>()
  const answer = question.ask('mấy giờ?')
  expect(question.now()).toEqual({ asked: 'mấy giờ?' })
  question.answer(9)
  expect(await answer).toBe(9)
  expect(question.now()).toBe(null)
})

it('asked twice is one question, and both get its answer', async () => {
  const question = createQuestion<string, number>()
  const answers = Promise.all([question.ask('một'), question.ask('hai')])
  expect(question.now()).toEqual({ asked: 'một' })
  question.answer(1)
  expect(await answers).toEqual([1, 1])
})

it('tells its listeners when it opens and closes', () => {
  const question = createQuestion<string, number>()
  let told = 0
  const stop = question.subscribe(() => {
    told += 1
  })
  void question.ask('một')
  question.answer(1)
  stop()
  void question.ask('hai')
  expect(told).toBe(2)
})
