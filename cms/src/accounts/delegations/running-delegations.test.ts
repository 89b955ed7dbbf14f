import { expect, it } from 'vitest'
import { runningDelegations } from './running-delegations'

const stored = (change: Partial<Parameters<typeof runningDelegations>[0][number]> = {}) => ({
  id: 7,
  role: 'chief' as const,
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
const at = (instant: string, change = {}) => runningDelegations([stored(change)], new Date(instant))

it('CCHC-4.4a holds from its first instant on and before its last', () => {
  expect(at('2026-10-31T23:59:59.999Z')).toEqual([])
  expect(at('2026-11-01T00:00:00Z')).toEqual([{ id: '7', role: 'chief', channelIds: ['tin'], decisionRef: '12/QĐ' }])
  expect(at('2026-12-01T00:00:00Z')).toEqual([])
})

it('ends at the instant it is taken back', () => {
  const revoked = { revokedAt: '2026-11-10T00:00:00Z' }
  expect(at('2026-11-09T23:59:59Z', revoked)).toHaveLength(1)
  expect(at('2026-11-10T00:00:00Z', revoked)).toEqual([])
})
