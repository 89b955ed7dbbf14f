import { expect, it } from 'vitest'
import { localLinks } from './local-links.ts'

const hosts = ['moha.gov.vn', 'vucchc.moha.gov.vn']
const page =
  '<link rel="canonical" href="https://moha.gov.vn/"><a class="x" href="https://vucchc.moha.gov.vn/tin/">a</a><a href="https://example.vn/">b</a>'

it('on a developer’s machine links to other portals lead to the local ones, and nothing else changes', () => {
  expect(localLinks('localhost:8080', hosts)?.(page)).toBe(
    page.replace('<a class="x" href="https://vucchc.moha.gov.vn', '<a class="x" href="http://vucchc.localhost:8080'),
  )
  expect(localLinks('vucchc.localhost:8080', hosts)?.('<a href="https://moha.gov.vn/">')).toBe(
    '<a href="http://localhost:8080/">',
  )
})

it('under a real name nothing is edited', () => {
  expect(localLinks('moha.gov.vn', hosts)).toBeNull()
  expect(localLinks('notlocalhost.vn', hosts)).toBeNull()
  expect(localLinks(undefined, hosts)).toBeNull()
})
