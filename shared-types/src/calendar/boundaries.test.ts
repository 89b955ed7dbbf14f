import { expect, it } from 'vitest'
import { exampleDraftForComment, exampleLegalDocument } from '../fixtures/index.ts'
import { boundariesOf, draftPhase, effectStatus, isUp, localDay, startOfDay } from './boundaries.ts'

it('CCHC-7.4b a draft is open from opensAt until just before closesAt', () => {
  const draft = exampleDraftForComment({ opensAt: '2026-11-01T00:00:00+07:00', closesAt: '2026-12-01T00:00:00+07:00' })
  expect(draftPhase(draft, '2026-10-31T16:59:59.999Z')).toBe('upcoming')
  expect(draftPhase(draft, '2026-10-31T17:00:00.000Z')).toBe('open')
  expect(draftPhase(draft, '2026-11-30T16:59:59.999Z')).toBe('open')
  expect(draftPhase(draft, '2026-11-30T17:00:00.000Z')).toBe('closed')
})

it('HY-11.2 a legal document takes effect and expires at the start of the day in Việt Nam', () => {
  const document = exampleLegalDocument({ effectiveOn: '2024-09-01', expiredOn: '2026-01-01' })
  expect(effectStatus(document, '2024-08-31T16:59:59.000Z')).toBe('notYet')
  expect(effectStatus(document, '2024-08-31T17:00:00.000Z')).toBe('inForce')
  expect(effectStatus(document, '2025-12-31T16:59:59.000Z')).toBe('inForce')
  expect(effectStatus(document, '2025-12-31T17:00:00.000Z')).toBe('expired')
})

it('an editor’s word that a document is partly expired stands until it expires whole', () => {
  const document = exampleLegalDocument({ effectStatusOverride: 'partlyExpired', expiredOn: '2026-01-01' })
  expect(effectStatus(document, '2025-06-01T00:00:00Z')).toBe('partlyExpired')
  expect(effectStatus(document, '2026-01-02T00:00:00Z')).toBe('expired')
})

it('names each instant at which a page changes by itself', () => {
  expect(boundariesOf(exampleLegalDocument({ effectiveOn: '2024-09-01', expiredOn: null }))).toEqual([
    '2024-08-31T17:00:00.000Z',
  ])
  expect(boundariesOf(exampleDraftForComment())).toEqual(['2026-10-31T17:00:00.000Z', '2026-11-30T17:00:00.000Z'])
})

it('MOHA-11.3d a document with publishUntil is down from that instant', () => {
  expect(isUp({ publishUntil: '2026-12-01T00:00:00Z' }, '2026-11-30T23:59:59Z')).toBe(true)
  expect(isUp({ publishUntil: '2026-12-01T00:00:00Z' }, '2026-12-01T00:00:00Z')).toBe(false)
})

it('counts days in Việt Nam, not in UTC', () => {
  expect(localDay('2026-10-31T17:00:00Z')).toBe('2026-11-01')
  expect(startOfDay('2026-11-01')).toBe('2026-10-31T17:00:00.000Z')
})
