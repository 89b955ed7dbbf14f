import { chainOf } from './chains.ts'
import type { Actor, CaseFacts } from './facts.ts'
import type { ActorScope, Move, Transition } from './transition.ts'

/** Why somebody may not, or that they may, naming the row of the chain that lets them. */
export type Permission =
  | { may: true; transition: Transition }
  | { may: false; why: 'NOT_OPEN' | 'ROLE_FORBIDDEN' | 'SCOPE_FORBIDDEN' | 'SELF_APPROVAL' }

/**
 * Whether this actor may make this move on this item now: state, role, scope and four-eyes in one place (guards G1, G2,
 * G11). A deputy acts for the chief only under a dated delegation (MOHA-3.3).
 */
export function can(actor: Actor, move: Move, item: CaseFacts): Permission {
  const open = chainOf(item).transitions.filter(
    (row) => row.move === move && (row.from.includes(item.state) || (row.whileLive && item.live)),
  )
  if (open.length === 0) return { may: false, why: 'NOT_OPEN' }
  if (!actor.active) return { may: false, why: 'ROLE_FORBIDDEN' }
  const byRole = open.filter((row) => row.by.some((by) => holds(actor, by.role)))
  if (byRole.length === 0) return { may: false, why: 'ROLE_FORBIDDEN' }
  const transition = byRole.find((row) => row.by.some((by) => holds(actor, by.role) && covers(actor, by.scope, item)))
  if (!transition) return { may: false, why: 'SCOPE_FORBIDDEN' }
  if (transition.guards.includes('G11') && hasTouched(actor, item)) return { may: false, why: 'SELF_APPROVAL' }
  return { may: true, transition }
}

/** Four-eyes (F11, MOHA-11.3a): whoever wrote any part of this version, or submitted it, never approves it. */
export function hasTouched(actor: Actor, item: Pick<CaseFacts, 'writerIds' | 'submittedById'>): boolean {
  return item.writerIds.includes(actor.userId) || item.submittedById === actor.userId
}

function holds(actor: Actor, role: Actor['roles'][number]): boolean {
  if (!actor.roles.includes(role)) return false
  return role !== 'deputyChief' || actor.delegationId !== null
}

function covers(actor: Actor, scope: ActorScope, item: CaseFacts): boolean {
  const sameUnit = actor.unitId !== null && actor.unitId === item.owningUnitId
  switch (scope) {
    case 'portal':
      return true
    case 'standingOffice':
      return actor.inStandingOffice
    case 'owningUnit':
      return sameUnit && (item.subPortalId === null || actor.subPortalIds.includes(item.subPortalId))
    case 'provider':
      return (
        (sameUnit || actor.inStandingOffice || hasTouched(actor, item)) &&
        (item.subPortalId === null || actor.subPortalIds.includes(item.subPortalId))
      )
  }
}
