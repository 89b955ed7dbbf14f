import { expect, it } from 'vitest'
import { Planned } from '../examples/planned.ts'

it('CCHC-2.1 has the sections for surveys and consultations on home, also while they are empty', () => {
  const planned = new Planned()
  const removed = planned.source.keys().filter((key) => /^(survey|draftForComment):/.test(key))
  planned.planner.update(
    removed.map((key) => planned.source.put(key, null)),
    '2026-11-20T00:00:00.000Z',
  )
  expect(planned.props('home', 'moha.gov.vn/').sections).toEqual(expect.arrayContaining(['drafts', 'surveys']))
})
