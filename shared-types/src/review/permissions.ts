import type { Transition } from '../policy/chain.ts'
import type { Policy } from '../policy/policies.ts'
import { covers } from './covers.ts'
import type { Actor, CaseFacts, Delegation, Reach } from './facts.ts'
import { hasTouched } from './has-touched.ts'
import { holdingsOf } from './holdings-of.ts'
import { isOpen } from './is-open.ts'
import type { Role } from './roles.ts'
import type { Move } from './transition.ts'

/** Why somebody may not make a move. */
export type NoPermission =
  | 'NOT_OPEN'
  | 'ACCOUNT_INACTIVE'
  | 'NOT_BRIEFED'
  | 'ROLE_FORBIDDEN'
  | 'SCOPE_FORBIDDEN'
  | 'SELF_APPROVAL'

/** Why somebody may not, or that they may: by which row of the chain, in which role, under which delegation. */
export type Permission =
  | { may: true; transition: Transition; role: Role; delegation: Delegation | null }
  | { may: false; why: NoPermission }

/**
 * Whether this actor may make this move on this item now: state, account, role, scope and four-eyes in one place (guards
 * G1, G2, G11, G14). A right of one's own goes before one lent by a delegation.
 */
export function can(actor: Actor, move: Move, item: CaseFacts, policy: Policy): Permission {
  const open = policy.chain.transitions.filter((row) => row.move === move && isOpen(row, item, policy))
  if (open.length === 0) return { may: false, why: 'NOT_OPEN' }
  if (!actor.active) return { may: false, why: 'ACCOUNT_INACTIVE' }
  if (!actor.briefed) return { may: false, why: 'NOT_BRIEFED' }
  const held = open.flatMap((transition) =>
    transition.by.flatMap(({ role, scope }) =>
      holdingsOf(actor, role, item, policy).map((holding) => ({ transition, role, scope, ...holding })),
    ),
  )
  if (held.length === 0) return { may: false, why: 'ROLE_FORBIDDEN' }
  const covering = held.filter(({ scope, reach }) => covers(reach, scope, item))
  if (covering.length === 0) return { may: false, why: 'SCOPE_FORBIDDEN' }
  const clean = covering.filter(({ transition, reach }) => !isSelfApproval(transition, [actor, reach], item, policy))
  const chosen = clean.find(({ delegation }) => delegation === null) ?? clean[0]
  if (!chosen) return { may: false, why: 'SELF_APPROVAL' }
  return { may: true, transition: chosen.transition, role: chosen.role, delegation: chosen.delegation }
}

/**
 * Four-eyes (guard G11), where the profile has it on: whoever wrote or submitted this version does not approve it, nor
 * does anybody in that person's place.
 */
function isSelfApproval(
  { guards }: Transition,
  deciding: readonly Reach[],
  item: CaseFacts,
  { profile }: Policy,
): boolean {
  return profile.rules.fourEyes.value && guards.includes('G11') && deciding.some((person) => hasTouched(person, item))
}
