import { expect, it } from 'vitest'
import { structuredDataIssues } from './structured-data-issues.ts'

const page = (path: string, data: string) => ({
  host: 'a.vn',
  path,
  html: `<script type="application/ld+json">${data}</script>`,
})
const crumbs = {
  '@type': 'BreadcrumbList',
  itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Tin tức', item: 'https://a.vn/tin/' }],
}
const article = { '@type': 'NewsArticle', headline: 'Tin', datePublished: '2026-11-20T09:00:00Z', inLanguage: 'vi' }
const context = { '@context': 'https://schema.org' }

it('W6 finds nothing wrong in types, properties and values of schema.org', () => {
  const pages = [
    page('/1/', JSON.stringify({ ...context, ...article })),
    page('/2/', JSON.stringify({ ...context, '@graph': [article, crumbs] })),
  ]
  expect(structuredDataIssues(pages)).toEqual([])
}, 60_000)

it('W6 names the page whose data is not JSON, or has an unknown type, property or value', () => {
  const pages = [
    page('/fine/', JSON.stringify({ ...context, ...article })),
    page('/json/', '{'),
    page('/type/', JSON.stringify({ ...context, '@type': 'NewsPaperArticle' })),
    page('/property/', JSON.stringify({ ...context, ...article, headlin: 'Tin' })),
    page('/value/', JSON.stringify({ ...context, '@graph': [{ ...crumbs, itemListElement: 3 }] })),
  ]
  expect(structuredDataIssues(pages).map((issue) => issue.split(':')[0])).toEqual([
    ...['a.vn/json/', 'a.vn/type/', 'a.vn/property/', 'a.vn/value/'],
  ])
}, 60_000)
