import { describe, expect, it } from 'vitest'
import { outcomeNow } from './outcome-now'

const nothing = { state: null, urls: [] }
const live = { state: 'live', at: '2026-11-23T02:31:07.000Z', durationMs: 212, urls: ['http://localhost:8080/tin/a/'] }

describe('outcomeNow', () => {
  it('waits from approval until the publisher reports', () => {
    expect(outcomeNow({ case: { state: 'published' }, outcome: nothing })).toEqual({ kind: 'pending', removing: false })
    expect(outcomeNow({ case: { state: 'approved' }, outcome: { state: 'pending', urls: [] } })).toEqual({
      kind: 'pending',
      removing: false,
    })
  })

  it('awaits nothing of what goes live later by itself', () => {
    const scheduledFor = '2026-11-30T01:00:00Z'
    expect(outcomeNow({ case: { state: 'approved' }, outcome: nothing, scheduledFor })).toEqual({ kind: 'none' })
    expect(outcomeNow({ case: { state: 'approved' }, outcome: live, scheduledFor }).kind).toBe('live')
  })

  it('gives time, duration and addresses once it is live', () => {
    expect(outcomeNow({ case: { state: 'published' }, outcome: live })).toEqual({
      kind: 'live',
      at: live.at,
      durationMs: 212,
      urls: live.urls,
    })
  })

  it('does not take the report of publishing for the report of a take-down', () => {
    expect(outcomeNow({ case: { state: 'withdrawn' }, outcome: live })).toEqual({ kind: 'pending', removing: true })
  })

  it('still says that the earlier edition is live while its next version is a draft', () => {
    expect(outcomeNow({ case: { state: 'draft' }, outcome: live }).kind).toBe('live')
  })

  it('names the fault of a failed publish', () => {
    const outcome = { state: 'failed', urls: [], issue: { code: 'RENDER_FAILED', detail: 'x' } }
    expect(outcomeNow({ case: { state: 'published' }, outcome })).toEqual({
      kind: 'failed',
      removing: false,
      code: 'RENDER_FAILED',
      detail: 'x',
      urls: [],
    })
    expect(outcomeNow({ case: { state: 'withdrawn' }, outcome })).toMatchObject({ kind: 'failed', removing: true })
  })

  it('says nothing of a draft that was never public', () => {
    expect(outcomeNow({ case: { state: 'draft' }, outcome: nothing })).toEqual({ kind: 'none' })
  })
})
