import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

const address = 'moha.gov.vn/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh'

it('MOHA-2.5 gives a document as data beside its page, with how to name the source', () => {
  const data = JSON.parse(new Planned().props('documentData', `${address}.json`).json)
  expect(data).toMatchObject({
    kind: 'article',
    url: `https://${address}/`,
    locale: 'vi',
    publisher: { name: 'Cổng thông tin điện tử Bộ Nội vụ', url: 'https://moha.gov.vn/' },
  })
  expect(data.facts.attribution).toContain('Theo: https://moha.gov.vn')
})

it('has only whole addresses in the data', () => {
  expect(new Planned().props('documentData', `${address}.json`).json).not.toMatch(/"(path|src|url)":"\//)
})

it('has no data beside home and search', () => {
  const addresses = new Planned().addresses()
  for (const one of ['moha.gov.vn/.json', 'moha.gov.vn/tim-kiem.json']) expect(addresses).not.toContain(one)
})
