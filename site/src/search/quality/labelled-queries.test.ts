import { expect, it } from 'vitest'
import { demoQueries, regulationQueries } from './labelled-queries.ts'

it('W4 the labelled set has at least 200 questions over the demo and 100 over the regulations, none of them twice', () => {
  const [demo, regulations] = [demoQueries(), regulationQueries()]
  expect(demo.length).toBeGreaterThanOrEqual(200)
  expect(regulations.length).toBeGreaterThanOrEqual(100)
  const queries = [...demo, ...regulations].map(({ query }) => query.normalize('NFC').toLowerCase())
  expect(new Set(queries).size).toBe(queries.length)
})
