import { bodySchema } from 'shared-types/content'
import { expect, it } from 'vitest'
import { generateArticle } from './generate-article.ts'

const corpus = Array.from({ length: 2000 }, (_, index) => generateArticle(1, index))

it('gives the same article for the same seed and number, and another for another seed', () => {
  expect(generateArticle(1, 7)).toEqual(corpus[7])
  expect(generateArticle(2, 7).body).not.toEqual(corpus[7]?.body)
})

it('never gives two articles of a corpus one title or one slug', () => {
  expect(new Set(corpus.map(({ title }) => title)).size).toBe(corpus.length)
  expect(new Set(corpus.map(({ slug }) => slug)).size).toBe(corpus.length)
})

it('writes about 600 words, in a body the contract accepts', () => {
  for (const { body } of corpus.slice(0, 200)) {
    expect(bodySchema.safeParse(body).success).toBe(true)
    const words = JSON.stringify(body).match(/\p{L}+/gu)?.length ?? 0
    expect(words).toBeGreaterThan(550)
    expect(words).toBeLessThan(900)
  }
})
