import { expect, it } from 'vitest'
import { languageIssues } from './language-issues.ts'

const page = (path: string, lang: string, others: [string, string][]) => ({
  host: 'a.vn',
  path,
  html: `<html lang="${lang}">${others.map(([hreflang, to]) => `<link rel="alternate" hreflang="${hreflang}" href="https://a.vn${to}">`)}`,
})
const both: [string, string][] = [
  ['vi', '/'],
  ['en', '/en/'],
]

it('W6 is content with a pair that names each other and itself', () => {
  expect(languageIssues([page('/', 'vi', both), page('/en/', 'en', both)])).toEqual([])
})

it('W6 names a translation that does not name the page in turn', () => {
  expect(languageIssues([page('/', 'vi', both), page('/en/', 'en', [['en', '/en/']])])).toEqual([
    'https://a.vn/ names https://a.vn/en/, which does not name it in turn',
  ])
})

it('W6 names a translation that is not there, and one in another language than said', () => {
  expect(languageIssues([page('/', 'vi', both)])).toEqual([
    'https://a.vn/ names https://a.vn/en/ in en, which is not there',
  ])
  expect(languageIssues([page('/', 'vi', both), page('/en/', 'vi', [])])).toContain(
    'https://a.vn/ names https://a.vn/en/ as en, but it is in vi',
  )
})
