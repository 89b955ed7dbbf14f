import type { PublishedDocument } from 'shared-types/content'
import { expect, it } from 'vitest'
import { createPlanner } from './create-planner.ts'
import { corpus } from './examples/corpus.ts'
import { MemorySource } from './examples/memory-source.ts'
import { planOf } from './examples/plan-of.ts'

/** The same value with the members of every object the other way round. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).reverse()
  return Object.fromEntries(members.map(([name, member]) => [name, turned(member)])) as Value
}

it('gives equal fingerprints whatever the order of members and documents in the source', () => {
  const documents: PublishedDocument[] = corpus(20)
  const plan = planOf(createPlanner(new MemorySource(documents), '2026-11-20T00:00:00.000Z'))
  const other = planOf(createPlanner(new MemorySource(documents.map(turned).reverse()), '2026-11-20T00:00:00.000Z'))
  expect([...other].sort()).toEqual([...plan].sort())
  expect([...other.keys()]).toEqual([...plan.keys()])
})
