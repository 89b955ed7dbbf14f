import { expect, it } from 'vitest'
import { createPolicies } from './policies.ts'
import { shippedProfiles } from './shipped-profiles.ts'

const policies = createPolicies(shippedProfiles)
const begin = (profileCode: string, portal: 'main' | 'sub', on = '2026-11-23') =>
  policies.begin({ profileCode, portal, type: 'article', on })?.chain.key ?? null

it('every profile begins an item under its own chain, on the main portal and on a sub-portal', () => {
  expect(['MOHA', 'CCHC', 'HY', 'MIC', 'BP'].map((code) => [begin(code, 'main'), begin(code, 'sub')])).toEqual([
    ['moha', 'moha-member'],
    ['cchc', 'cchc'],
    ['hy', 'hy'],
    ['mic', 'mic'],
    ['bp-main', 'bp-member'],
  ])
})

it('nothing begins before the chain holds, nor under a profile nobody knows', () => {
  expect(begin('CCHC', 'main', '2024-08-21')).toBeNull()
  expect(begin('CCHC', 'main', '2024-08-22')).toBe('cchc')
  expect(begin('NOBODY', 'main')).toBeNull()
})

it('MOHA-11.3e an item begun under version 1 finishes under it when version 2 has come', () => {
  const [moha] = shippedProfiles
  const [chain] = moha?.chains ?? []
  if (!moha || !chain) throw new Error('There is no chain to make a second version of.')
  const second = { ...chain, version: 2, from: '2027-01-01', decisionRef: '9/QĐ-BNV' }
  const changed = createPolicies([{ ...moha, chains: [...moha.chains, second] }])
  const at = (on: string) => changed.begin({ profileCode: 'MOHA', portal: 'main', type: 'article', on })?.chain.version
  expect([at('2026-12-31'), at('2027-01-01')]).toEqual([1, 2])
  expect(changed.ofChain('moha', 1)?.chain).toEqual(chain)
  expect(changed.ofChain('moha', 2)?.chain.decisionRef).toBe('9/QĐ-BNV')
})

it('two profiles or chains of one name are a fault', () => {
  const [moha] = shippedProfiles
  if (!moha) throw new Error('There is no profile.')
  expect(() => createPolicies([moha, moha])).toThrow('MOHA')
  expect(() => createPolicies([moha, { ...moha, code: 'OTHER' }])).toThrow('moha@1')
})
