import { describe, expect, it } from 'vitest'
import { type Standing, standingOf } from './standing-of'

const now = new Date('2026-11-23T08:00:00Z')
const account = (profile: Partial<NonNullable<Standing['profile']>> = {}, rest: Partial<Standing> = {}): Standing => ({
  open: true,
  isSuperAdmin: false,
  profile: {
    activeFrom: '2026-01-01T00:00:00Z',
    activeUntil: null,
    securityBriefingAt: '2026-01-01T00:00:00Z',
    ...profile,
  },
  ...rest,
})

describe('what an account lacks', () => {
  it('is nothing for a briefed account within its dates', () => {
    expect(standingOf(account(), now)).toEqual([])
  })

  it('MOHA-5.1a is the briefing, where none was given or it lies ahead', () => {
    expect(standingOf(account({ securityBriefingAt: null }), now)).toEqual(['NOT_BRIEFED'])
    expect(standingOf(account({ securityBriefingAt: '2026-11-24T00:00:00Z' }), now)).toEqual(['NOT_BRIEFED'])
  })

  it('MOHA-5.1d is time: an account works from activeFrom on and before activeUntil', () => {
    expect(standingOf(account({ activeFrom: '2026-11-23T08:00:00Z' }), now)).toEqual([])
    expect(standingOf(account({ activeFrom: '2026-11-23T08:00:00.001Z' }), now)).toEqual(['ACCOUNT_NOT_YET_ACTIVE'])
    expect(standingOf(account({ activeUntil: '2026-11-23T08:00:00.001Z' }), now)).toEqual([])
    expect(standingOf(account({ activeUntil: '2026-11-23T08:00:00Z' }), now)).toEqual(['ACCOUNT_EXPIRED'])
  })

  it('is a profile, for everybody but the super admin', () => {
    expect(standingOf(account({}, { profile: null }), now)).toEqual(['NO_PROFILE'])
    expect(standingOf(account({}, { profile: null, isSuperAdmin: true }), now)).toEqual([])
  })

  it('names everything at once', () => {
    expect(
      standingOf(account({ activeUntil: '2026-02-01T00:00:00Z', securityBriefingAt: null }, { open: false }), now),
    ).toEqual(['ACCOUNT_BLOCKED', 'ACCOUNT_EXPIRED', 'NOT_BRIEFED'])
  })
})
