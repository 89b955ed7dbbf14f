import { expect, it } from 'vitest'
import { listAddresses } from './list-addresses.ts'

it('lists the panel, the main portal, then each sub-portal under its label', () => {
  const hosts = ['ttt.moha.gov.vn', 'moha.gov.vn', 'vucchc.moha.gov.vn']
  expect(listAddresses(hosts, { site: 8080, cms: 1337 })).toEqual([
    { title: 'Trang quản trị', url: 'http://localhost:1337/admin' },
    { title: 'Cổng chính (moha.gov.vn)', url: 'http://localhost:8080' },
    { title: 'Cổng thành phần (ttt.moha.gov.vn)', url: 'http://ttt.localhost:8080' },
    { title: 'Cổng thành phần (vucchc.moha.gov.vn)', url: 'http://vucchc.localhost:8080' },
  ])
})
