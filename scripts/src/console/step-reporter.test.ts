import { expect, it } from 'vitest'
import { createStepReporter } from './step-reporter.ts'

it('writes one line for a finished step, with its time and its note', async () => {
  const { reporter, text, clock } = setUp()
  await reporter.step('Building the CMS', (note) => {
    clock.now += 1234
    note('fresh')
  })
  expect(text()).toMatch(/^ {2}✓ Building the CMS +1\.2 s {2}fresh\n$/)
  expect(reporter.elapsed()).toBe('1.2 s')
})

it('marks a failing step and passes its failure on', async () => {
  const { reporter, text } = setUp()
  await expect(reporter.step('Ports', () => Promise.reject(new Error('taken')))).rejects.toThrow('taken')
  expect(text()).toMatch(/^ {2}✗ Ports/)
})

function setUp() {
  const clock = { now: 0 }
  const written: string[] = []
  const reporter = createStepReporter({ write: (text) => written.push(text) }, () => clock.now)
  return { reporter, clock, text: () => written.join('') }
}
