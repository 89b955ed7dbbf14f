import { expect, it } from 'vitest'
import { benchArticle, type Corpus, queryFor, waitingArticle } from './bench-article.ts'

const corpus: Corpus = { seed: 1, docs: 3000, until: new Date('2026-11-23T00:00:00Z') }
const articles = Array.from({ length: corpus.docs }, (_, index) => benchArticle(corpus, index))
const waiting = Array.from({ length: 50 }, (_, index) => waitingArticle(corpus, index))

it('spreads articles over three portals, most of them on the main one, and over 36 months', () => {
  const share = (portal: string | null) => articles.filter((article) => article.portal === portal).length / corpus.docs
  expect(share(null)).toBeGreaterThan(0.8)
  expect(share('vucchc')).toBeGreaterThan(0.05)
  expect(share('ttt')).toBeGreaterThan(0.02)
  expect(new Set(articles.map(({ channel }) => channel)).size).toBe(10)
  const months = new Set(articles.map(({ publishedAt }) => publishedAt.slice(0, 7)))
  expect(months.size).toBeGreaterThanOrEqual(36)
  expect(months.size).toBeLessThanOrEqual(37)
  expect(articles.at(-1)?.publishedAt).toBe('2026-11-23T00:00:00.000Z')
})

it('gives what waits for the chief a slug and a query that nothing else has, without marks', () => {
  const all = [...articles, ...waiting]
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
  expect(new Set(all.map(queryFor)).size).toBe(all.length)
  for (const article of waiting) {
    expect(article.portal).toBeNull()
    expect(queryFor(article)).toMatch(/^[a-z0-9]+ [a-z0-9]+ dot 30\d\d$/)
  }
})
