import { inspectionRule } from '../policy/inspection-rule.ts'
import type { Policy } from '../policy/policies.ts'
import type { Actor, DraftFacts } from './facts.ts'
import type { Issue } from './issue.ts'
import type { Move } from './transition.ts'

/** An inspection conclusion posted on request is sent on by the inspectorate's own people alone (MOHA-11.3d). */
export function foreignSender(actor: Actor, move: Move, draft: DraftFacts, { profile }: Policy): Issue[] {
  const sends = move === 'submit' || move === 'sendToHead'
  const rule = sends && draft.inspectionConclusion && !actor.inInspectorate ? inspectionRule(profile) : undefined
  return rule ? [{ code: 'SCOPE_FORBIDDEN', clause: rule.source }] : []
}
