import { expect, it } from 'vitest'
import { windowsOf } from './windows-of'

const runsForward = (startsOn: string, endsOn: string) => {
  const [window] = windowsOf('project', { startsOn, endsOn })
  return Date.parse(window?.from ?? '') < Date.parse(window?.to ?? '')
}

it('BP-7.3i a project may begin and end on one day, and not end before it begins', () => {
  expect(runsForward('2026-12-01', '2026-12-01')).toBe(true)
  expect(runsForward('2026-12-31', '2027-01-01')).toBe(true)
  expect(runsForward('2026-12-02', '2026-12-01')).toBe(false)
})

it('MOHA-11.3b a document that expires on the day it takes effect is never in force, so that its window is none', () => {
  const [window] = windowsOf('legalDocument', { effectiveOn: '2026-12-01', expiredOn: '2026-12-01' })
  expect(window).toEqual({ from: '2026-12-01', to: '2026-12-01', field: 'expiredOn' })
})
