import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeFailure } from './describe-failure.ts'
import { PlainFailure } from './plain-failure.ts'

it('shows a plain failure as its sentence alone', () => {
  expect(describeFailure(new PlainFailure('Port 8080 is in use.'))).toBe('Port 8080 is in use.')
})

it('names a missing file in one sentence', () => {
  expect(describeFailure(failureOf(() => readFileSync('/nowhere/at/all')))).toMatch(
    /^The file \/nowhere\/at\/all is missing/,
  )
})

it('says that the disk is full', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/data/x' })
  expect(describeFailure(full)).toBe('The disk is full (/data/x): free some space, then start again.')
})

it('shows the cause of a fault', () => {
  expect(describeFailure(new Error('outer', { cause: new Error('inner') }))).toMatch(/outer[\s\S]*caused by: .*inner/)
})

function failureOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
