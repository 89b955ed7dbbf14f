import fc from 'fast-check'
import type { PublishedDocument } from 'shared-types/content'
import { documentKey } from 'shared-types/content'
import { examplePortal } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { createPlanner } from './create-planner.ts'
import { MemorySource } from './examples/memory-source.ts'
import { addressText, planOf } from './examples/plan-of.ts'
import { randomDocument } from './examples/random-document.ts'
import { fingerprint } from './fingerprint.ts'

const start = '2026-03-15T00:00:00.000Z'
const clock = [
  '2026-04-01T00:00:00.000Z',
  '2026-04-12T00:00:00Z',
  '2026-04-30T17:00:00.000Z',
  '2026-05-25T00:00:00.000Z',
  '2026-07-01T00:00:00.000Z',
]

type Step = { do: 'put'; documents: PublishedDocument[] } | { do: 'remove'; at: number } | { do: 'wait' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(randomDocument, { minLength: 1, maxLength: 3 })
      .map((documents) => ({ do: 'put' as const, documents })),
  },
  { weight: 2, arbitrary: fc.nat().map((at) => ({ do: 'remove' as const, at })) },
  { weight: 1, arbitrary: fc.constant({ do: 'wait' as const }) },
)

it('keeps the plan equal to a full one through any changes, and names exactly what changed', {
  timeout: 120_000,
}, () => {
  const seed = Number(process.env.CONG_SEED ?? 20_261_123)
  const check = (documents: readonly PublishedDocument[], steps: readonly Step[]) => {
    const unique = new Map([examplePortal(), ...documents].map((document) => [documentKey(document), document]))
    const source = new MemorySource(unique.values())
    let asOf = start
    let waits = 0
    const planner = createPlanner(source, asOf)
    const plan = planOf(planner)
    for (const each of steps) {
      const keys = source.keys()
      const changes =
        each.do === 'put'
          ? [...new Map(each.documents.map((document) => [documentKey(document), document]))].map(([key, document]) =>
              source.put(key, document),
            )
          : each.do === 'remove' && keys.length > 0
            ? [source.put(keys[each.at % keys.length] ?? '', null)]
            : []
      if (each.do === 'wait') asOf = clock[waits++] ?? asOf
      const { changed, removed } = planner.update(changes, asOf)

      const before = new Map(plan)
      for (const entry of changed) plan.set(addressText(entry), fingerprint(entry, 'build'))
      for (const address of removed) plan.delete(addressText(address))
      const fresh = createPlanner(source, asOf)
      const full = planOf(fresh)
      expect(Object.fromEntries([...plan].sort())).toEqual(Object.fromEntries([...full].sort()))
      const differing = [...full]
        .filter(([address, print]) => before.get(address) !== print)
        .map(([address]) => address)
      expect(changed.map(addressText).sort()).toEqual(differing.sort())
      expect(removed.map(addressText).sort()).toEqual([...before.keys()].filter((address) => !full.has(address)).sort())
      expect(planner.hosts()).toEqual(fresh.hosts())
      expect(planner.nextBoundary()).toEqual(fresh.nextBoundary())
      expect(planner.issues()).toEqual(fresh.issues())
    }
  }
  const corpus = fc.array(randomDocument, { minLength: 10, maxLength: 50 })
  fc.assert(fc.property(corpus, fc.array(step, { minLength: 3, maxLength: 10 }), check), {
    seed,
    numRuns: Number(process.env.CONG_RUNS ?? 40),
  })
})
