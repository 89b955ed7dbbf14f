import { expect, it } from 'vitest'
import type { StaffProfile, StoredDelegation } from '../staff-profile'
import { type GiverAccount, runningDelegations } from './running-delegations'

const stored = (change: Partial<StoredDelegation> = {}): StoredDelegation => ({
  id: 7,
  role: 'chief',
  channelIds: ['tin'],
  scope: 'Duyệt đăng',
  from: '2026-11-01T00:00:00Z',
  to: '2026-12-01T00:00:00Z',
  decisionRef: '12/QĐ',
  givenById: 3,
  revokedAt: null,
  expiredAt: null,
  ...change,
})
const profile: StaffProfile = {
  ...{ id: 1, documentId: 'p', adminUser: { id: 3 }, roleCodes: ['chief'], delegations: [] },
  unit: { documentId: 'board', nameVi: 'Ban Biên tập', isStandingOffice: false, isInspectorate: false },
  ...{ topics: [], subPortals: [{ documentId: 'sub', profileCode: 'BP' }] },
  ...{ activeFrom: '2026-01-01T00:00:00Z', activeUntil: null, securityBriefingAt: '2026-01-01T00:00:00Z' },
  ...{ contributorType: null, contractRef: null, assignmentRef: null },
}
const giver = (change: Partial<GiverAccount> = {}, ofProfile: Partial<StaffProfile> = {}): GiverAccount => ({
  ...{ open: true, isSuperAdmin: false, profile: { ...profile, ...ofProfile } },
  ...change,
})
const at = (instant: string, change = {}, from: GiverAccount | null = giver()) =>
  runningDelegations([stored(change)], (id) => Promise.resolve(id === 3 ? from : null), new Date(instant))
const during = '2026-11-15T00:00:00Z'

it('CCHC-4.4a holds from its first instant on and before its last', async () => {
  expect(await at('2026-10-31T23:59:59.999Z')).toEqual([])
  expect(await at('2026-11-01T00:00:00Z')).toMatchObject([
    { id: '7', role: 'chief', channelIds: ['tin'], decisionRef: '12/QĐ' },
  ])
  expect(await at('2026-12-01T00:00:00Z')).toEqual([])
})

it('ends at the instant it is taken back', async () => {
  const revoked = { revokedAt: '2026-11-10T00:00:00Z' }
  expect(await at('2026-11-09T23:59:59Z', revoked)).toHaveLength(1)
  expect(await at('2026-11-10T00:00:00Z', revoked)).toEqual([])
})

it('carries how far its giver reaches', async () => {
  const reach = { userId: 3, unitId: 'board', inStandingOffice: false, topicIds: [], subPortalIds: ['sub'] }
  expect(await at(during)).toMatchObject([{ giver: { ...reach, onMainBoard: false } }])
})

it.each([
  ['blocked', giver({ open: false })],
  ['out of time', giver({}, { activeUntil: '2026-11-14T00:00:00Z' })],
  ['not there yet', giver({}, { activeFrom: '2026-11-16T00:00:00Z' })],
  ['not briefed', giver({}, { securityBriefingAt: null })],
  ['without the role', giver({}, { roleCodes: ['deputyChief'] })],
  ['without a profile', giver({ profile: null })],
  ['unknown', null],
])('MOHA-3.3 lends nothing from a giver who is %s', async (_, from) => {
  expect(await at(during, {}, giver())).toHaveLength(1)
  expect(await at(during, {}, from)).toEqual([])
})

it('lends nothing that nobody gave', async () => {
  expect(await at(during, { givenById: null })).toEqual([])
})
