import { expect, it } from 'vitest'
import { lastWord } from './last-word'
import type { ReviewStep } from './review-view'

const step = (move: string, at: string, message?: string): ReviewStep => ({ move, at, message, actorName: 'An' })

it('MOHA-11.2b shows the provider what was asked', () => {
  expect(lastWord([step('submit', '1'), step('ask', '2', 'Cần số liệu quý III.'), step('edited', '3')])?.message).toBe(
    'Cần số liệu quý III.',
  )
})

it('does not repeat what an earlier step said', () => {
  expect(lastWord([step('ask', '1', 'Cần số liệu.'), step('supply', '2')])).toBeNull()
})

it('has nothing to show of a new document', () => {
  expect(lastWord([step('created', '1')])).toBeNull()
})
