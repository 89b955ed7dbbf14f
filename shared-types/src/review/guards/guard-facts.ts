import type { Transition } from '../../policy/chain.ts'
import type { Policy } from '../../policy/policies.ts'
import type { CaseFacts, DraftFacts, MoveRequest } from '../facts.ts'
import type { Issue } from '../issue.ts'

/** What a guard looks at, all gathered before it is asked. */
export interface GuardFacts {
  transition: Transition
  request: MoveRequest
  item: CaseFacts
  draft: DraftFacts
  policy: Policy
}

/** One guard: everything it finds in the way, each with the clause it rests on. */
export type GuardCheck = (facts: GuardFacts, clause: string) => Issue[]
