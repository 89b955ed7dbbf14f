import { documentKey, reviewedTypes } from 'shared-types/content'
import { exampleDocuments } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { createPlanner } from './create-planner.ts'
import { MemorySource } from './examples/memory-source.ts'
import { listedTypes, plannedTypes } from './planned-type.ts'

const shown: readonly string[] = [...plannedTypes, ...listedTypes]
const unplanned = reviewedTypes.filter((type) => !shown.includes(type))
const asOf = '2026-11-20T00:00:00.000Z'

it('documents of a type it makes no pages of leave the plan as it is, coming and going', () => {
  const others = exampleDocuments().filter(({ type }) => unplanned.every((each) => each !== type))
  const without = createPlanner(new MemorySource(others), asOf)
  const source = new MemorySource(exampleDocuments())
  const planner = createPlanner(source, asOf)
  expect([...planner.full()]).toEqual([...without.full()])
  expect(planner.issues()).toEqual([])
  const gone = exampleDocuments().filter(({ type }) => unplanned.some((each) => each === type))
  const changes = gone.map((document) => source.put(documentKey(document), null))
  expect(planner.update(changes, asOf)).toEqual({ changed: [], removed: [] })
})
