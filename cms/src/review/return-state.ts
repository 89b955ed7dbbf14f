import type { CaseChange, ReviewCase } from './review-case'

type Stack = Pick<ReviewCase, 'previousState' | 'earlierStates'>

/** Remembers the state an item leaves to come back to: one question may be asked inside another (T7, T10, T13, T14). */
export function leavingState({ state, previousState, earlierStates }: Stack & Pick<ReviewCase, 'state'>): CaseChange {
  return { previousState: state, earlierStates: previousState ? [...earlierStates, previousState] : earlierStates }
}

/** Forgets the state an item has come back to. */
export function returnedState({ earlierStates }: Stack): CaseChange {
  return { previousState: earlierStates.at(-1) ?? null, earlierStates: earlierStates.slice(0, -1) }
}

/** Where an item goes on for good, nothing is left to come back to. */
export const noReturn = { previousState: null, earlierStates: [] } satisfies CaseChange
