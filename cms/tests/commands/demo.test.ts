import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { loadDemo } from './load-demo'

let cms: BootedCms

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

it('loads the whole demo through review, and leaves it alone the second time', { timeout: 180_000 }, async () => {
  const first = await loadDemo(cms, 'MOHA')
  expect(first.length).toBeGreaterThan(2)
  expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['loaded']))
  const portals: { stage: string }[] = await cms.strapi.db.query('api::sub-portal.sub-portal').findMany({})
  expect(portals.map(({ stage }) => stage)).toEqual(['live', 'live'])

  for (const { item, stored } of await loadDemo(cms, 'MOHA').then(asLeft)) {
    const { ref, state } = item
    expect([ref, stored?.state]).toEqual([
      ref,
      state === 'chiefReview' && stored?.chainKey === 'moha-member' ? 'unitReview' : state,
    ])
    // Nobody of the demo approved what they wrote or sent.
    if (stored?.approvedById) expect([...stored.writerIds, stored.submittedById]).not.toContain(stored.approvedById)
  }
})

function asLeft(second: Awaited<ReturnType<typeof loadDemo>>) {
  expect(new Set(second.map(({ outcome }) => outcome))).toEqual(new Set(['there']))
  return second
}
