import { expect, it } from 'vitest'
import { hostOfSubPortal, publicAddress } from './hosts.ts'

it('MOHA-6.2 a sub-portal lives below the main domain', () => {
  expect(hostOfSubPortal({ domain: 'moha.gov.vn' }, { label: 'vucchc' })).toBe('vucchc.moha.gov.vn')
})

it('shows real addresses in production and local ones on a developer’s machine', () => {
  const page = { host: 'vucchc.moha.gov.vn', path: '/tin/a/' }
  expect(publicAddress(page, 'moha.gov.vn')).toBe('https://vucchc.moha.gov.vn/tin/a/')
  expect(publicAddress(page, 'moha.gov.vn', 'http://localhost:8080')).toBe('http://vucchc.localhost:8080/tin/a/')
  expect(publicAddress({ host: 'moha.gov.vn', path: '/' }, 'moha.gov.vn', 'http://localhost:8080')).toBe(
    'http://localhost:8080/',
  )
})
