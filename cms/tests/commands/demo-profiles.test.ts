import { shippedProfiles } from 'shared-types/policy'
import { afterEach, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { loadDemo, waitsForApproval } from './load-demo'

let cms: BootedCms | undefined
afterEach(() => cms?.stop())

/** The demo's own regulation has a test of its own; of the others HY's chain is the furthest from it: no editors at all. */
const others = shippedProfiles.map(({ code }) => code).filter((code) => code !== 'MOHA')
const codes = process.env['CONG_TEST_FULL'] === '1' ? others : ['HY']

it.each(codes)('brings the whole demo through the review of %s', { timeout: 180_000 }, async (code) => {
  const booted = await bootStrapi()
  cms = booted
  const demo = await loadDemo(booted, code)
  const leftOut = demo.flatMap(({ item, outcome }) =>
    typeof outcome === 'string' ? [] : [`${item.ref}: ${outcome.leftOut}`],
  )
  if (leftOut.length > 0) console.log(`${code} leaves out of the demo:\n  ${leftOut.join('\n  ')}`)
  expect(leftOut.length).toBeLessThan(demo.length / 5)
  for (const { item, outcome, stored } of demo) {
    if (typeof outcome !== 'string') {
      expect([item.ref, stored]).toEqual([item.ref, null])
      continue
    }
    const waits = item.state === 'chiefReview' && stored !== null && waitsForApproval(booted, stored)
    expect([item.ref, waits ? 'chiefReview' : stored?.state]).toEqual([item.ref, item.state])
    // Four-eyes: nobody of the demo approved what they wrote or sent.
    if (stored?.approvedById) expect([...stored.writerIds, stored.submittedById]).not.toContain(stored.approvedById)
  }
})
