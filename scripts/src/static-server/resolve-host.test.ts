import { expect, it } from 'vitest'
import { resolveHost } from './resolve-host.ts'

const hosts = ['ttt.moha.gov.vn', 'moha.gov.vn', 'vucchc.moha.gov.vn']

it.each([
  ['localhost:8080', 'moha.gov.vn'],
  ['127.0.0.1:8080', 'moha.gov.vn'],
  ['[::1]:8080', 'moha.gov.vn'],
  ['vucchc.localhost:8080', 'vucchc.moha.gov.vn'],
  ['VUCCHC.LOCALHOST', 'vucchc.moha.gov.vn'],
  ['moha.gov.vn', 'moha.gov.vn'],
  ['ttt.moha.gov.vn.', 'ttt.moha.gov.vn'],
])('maps %s to %s', (header, host) => {
  expect(resolveHost(header, hosts)).toBe(host)
})

it.each([['nobody.localhost'], ['example.org'], ['../moha.gov.vn'], ['..'], [''], [undefined]])(
  'knows no portal at %s',
  (header) => {
    expect(resolveHost(header, hosts)).toBeNull()
  },
)
