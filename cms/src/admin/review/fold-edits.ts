import type { ReviewStep } from './review-view'

/** The steps of a document with a person's edits one after another told as one, the last of them. Oldest first. */
export function foldEdits(steps: readonly ReviewStep[]): ReviewStep[] {
  return steps.filter((step, place) => {
    const next = steps[place + 1]
    return !(step.move === 'edited' && next?.move === 'edited' && next.actorName === step.actorName)
  })
}
