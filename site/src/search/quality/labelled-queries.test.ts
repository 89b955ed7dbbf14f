import { expect, it } from 'vitest'
import { demoQueries, heldOutQueries, regulationQueries } from './labelled-queries.ts'

it('W4 the labelled set has at least 200 questions over the demo 100 over the regulations and 60 held out, none of them twice', () => {
  const [demo, regulations, heldOut] = [demoQueries(), regulationQueries(), heldOutQueries()]
  expect(demo.length).toBeGreaterThanOrEqual(200)
  expect(regulations.length).toBeGreaterThanOrEqual(100)
  expect(heldOut.length).toBeGreaterThanOrEqual(60)
  const queries = [...demo, ...regulations, ...heldOut].map(({ query }) => query.normalize('NFC').toLowerCase())
  expect(new Set(queries).size).toBe(queries.length)
})
