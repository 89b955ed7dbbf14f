import { expect, it } from 'vitest'
import { foldEdits } from './fold-edits'
import type { ReviewStep } from './review-view'

const step = (move: string, actorName: string, at: string): ReviewStep => ({ move, actorName, at })

it('tells the edits of one person in a row as one, the last', () => {
  const steps = [
    step('created', 'An', '1'),
    step('edited', 'An', '2'),
    step('edited', 'An', '3'),
    step('edited', 'Bình', '4'),
    step('submit', 'An', '5'),
    step('edited', 'An', '6'),
  ]
  expect(foldEdits(steps).map(({ at }) => at)).toEqual(['1', '3', '4', '5', '6'])
})
