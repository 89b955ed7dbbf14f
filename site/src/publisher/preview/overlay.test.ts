import fc from 'fast-check'
import { documentKey, type PublishedDocument } from 'shared-types/content'
import { examplePortal } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { createPlanner } from '../../page-plan/create-planner.ts'
import { MemorySource } from '../../page-plan/examples/memory-source.ts'
import { addressText, planOf } from '../../page-plan/examples/plan-of.ts'
import { randomDocument } from '../../page-plan/examples/random-document.ts'
import { fingerprint } from '../../page-plan/fingerprint.ts'
import { overlay } from './overlay.ts'

const now = '2026-03-15T00:00:00.000Z'
const instants = fc.constantFrom(now, now, '2026-04-12T00:00:00.000Z', '2026-05-25T00:00:00.000Z')

it('lays any document over any plan as if it were published, and leaves the plan as it was', () => {
  const check = (documents: readonly PublishedDocument[], drafts: readonly [PublishedDocument, string][]) => {
    const source = new MemorySource(
      new Map([examplePortal(), ...documents].map((each) => [documentKey(each), each])).values(),
    )
    const planner = createPlanner(source, now)
    const plan = planOf(planner)
    for (const [draft, asOf] of drafts) {
      const key = documentKey(draft)
      const laid = overlay(planner, [{ key, before: source.get(key), after: draft }], { key, asOf, back: now })

      const published = new MemorySource([...source.keys()].flatMap((each) => source.get(each) ?? []))
      published.put(key, draft)
      const expected = planOf(createPlanner(published, asOf))
      const made = new Map(plan)
      for (const [name, entry] of laid.entries) {
        if (entry) made.set(addressText(entry), fingerprint(entry, 'build'))
        else made.delete(name.replace(' ', ''))
      }
      expect(Object.fromEntries([...made].sort())).toEqual(Object.fromEntries([...expected].sort()))
      expect(laid.own === null || made.has(addressText(laid.own))).toBe(true)
      expect(planOf(planner)).toEqual(plan)
      expect(planner.issues()).toEqual(createPlanner(source, now).issues())
    }
  }
  fc.assert(
    fc.property(
      fc.array(randomDocument, { minLength: 5, maxLength: 30 }),
      fc.array(fc.tuple(randomDocument, instants), { minLength: 1, maxLength: 4 }),
      check,
    ),
    { seed: Number(process.env.CONG_SEED ?? 20_261_123), numRuns: Number(process.env.CONG_RUNS ?? 40) },
  )
})
