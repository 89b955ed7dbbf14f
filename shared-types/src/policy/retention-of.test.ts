import { expect, it } from 'vitest'
import { createPolicies } from './policies.ts'
import { type RetainedItem, retentionOf } from './retention-of.ts'
import { shippedProfiles } from './shipped-profiles.ts'

const policies = createPolicies(shippedProfiles)

function retention(code: string, item: Partial<RetainedItem>, on: string) {
  const profile = policies.profile(code)
  if (!profile) throw new Error(`There is no profile ${code}.`)
  const blank = { type: 'article', kind: null, expiredOn: null, firstPublishedOn: '2020-05-10' } as const
  return retentionOf(profile, { ...blank, ...item }, on)
}

it('MOHA-13.1 introduction, contacts, documents in force, licences and services stay, and no order is needed to mend them', () => {
  const kept: Partial<RetainedItem>[] = [
    { type: 'page', kind: 'introduction' },
    { type: 'page', kind: 'contact' },
    { type: 'person' },
    { type: 'publicService' },
    { type: 'legalDocument', kind: 'normative' },
    { type: 'legalDocument', kind: 'directive' },
    { type: 'legalDocument', kind: 'licence' },
  ]
  for (const item of kept)
    expect(retention('MOHA', item, '2040-01-01')).toEqual({
      class: 'permanentWhileValid',
      retainUntil: null,
      isRunning: false,
    })
})

it('MOHA-13.2 a normative document is kept one year after it went out of force', () => {
  const expired = { type: 'legalDocument', kind: 'normative', expiredOn: '2024-03-01' } as const
  expect(retention('MOHA', expired, '2025-02-28')).toEqual({
    class: 'expiredNormative',
    retainUntil: '2025-03-01',
    isRunning: true,
  })
  expect(retention('MOHA', expired, '2025-03-01').isRunning).toBe(false)
})

it('MOHA-13.3 everything else is kept at least five years, a directive out of force too', () => {
  expect(retention('MOHA', {}, '2025-05-09')).toEqual({ class: 'general', retainUntil: '2025-05-10', isRunning: true })
  expect(retention('MOHA', {}, '2025-05-10').isRunning).toBe(false)
  const directive = { type: 'legalDocument', kind: 'directive', expiredOn: '2024-03-01' } as const
  expect(retention('MOHA', directive, '2025-01-01').class).toBe('general')
})

it('five years from a leap day end on 1 March', () => {
  expect(retention('MOHA', { firstPublishedOn: '2024-02-29' }, '2025-01-01').retainUntil).toBe('2029-03-01')
})

it('CCHC-7.5 everything is kept for good', () => {
  expect(retention('CCHC', {}, '2099-01-01')).toEqual({ class: 'permanent', retainUntil: null, isRunning: true })
})

it('BP-9.2 what the archives law keeps is left to people', () => {
  expect(retention('BP', {}, '2099-01-01')).toEqual({ class: 'byArchivesLaw', retainUntil: null, isRunning: false })
})
