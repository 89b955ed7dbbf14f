import type { Policies, Transition } from 'shared-types/policy'
import type { Actor, ActorScope, Move, Role } from 'shared-types/review'
import { onwardMoves } from './onward-moves'

/** A condition on case rows, as Strapi's queries take it. */
export type Where = Record<string, unknown>

/**
 * The cases that may wait for this person, as one condition the database answers: for each chain, the states from which
 * somebody in one of their roles carries an item on, within that role's scope. Null where there are none. Wider than the
 * truth where a delegation covers single channels; `can` decides on each row.
 */
export function waitingWhere(actor: Actor, { profiles }: Policies): Where | null {
  const chains = profiles.flatMap((profile) => profile.chains)
  const alternatives = chains.flatMap(({ key, version, transitions }) =>
    whereOfRows(
      actor,
      transitions.filter((row) => onwardMoves.has(row.move satisfies Move)),
    ).map((where) => ({
      ...where,
      chainKey: key,
      chainVersion: version,
    })),
  )
  return alternatives.length > 0 ? { $or: alternatives } : null
}

function whereOfRows(actor: Actor, rows: readonly Transition[]): Where[] {
  const states = new Map<ActorScope, Set<string>>()
  for (const row of rows) {
    for (const { role, scope } of row.by) {
      if (!mayHold(actor, role)) continue
      const known = states.get(scope) ?? new Set()
      for (const state of row.from) known.add(state)
      states.set(scope, known)
    }
  }
  return [...states].flatMap(([scope, from]) => {
    const where = whereOfScope(actor, scope)
    return where ? [{ state: { $in: [...from] }, ...where }] : []
  })
}

function mayHold(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role) || actor.delegations.some((delegation) => delegation.role === role)
}

function whereOfScope(actor: Actor, scope: ActorScope): Where | null {
  switch (scope) {
    case 'portal':
      return {}
    case 'standingOffice':
      return actor.inStandingOffice ? {} : null
    case 'topic':
      return actor.topicIds.length > 0
        ? { $or: actor.topicIds.map((topic) => ({ topicIds: { $jsonSupersetOf: JSON.stringify([topic]) } })) }
        : null
    case 'own':
      return touchedWhere(actor)
    case 'owningUnit':
    case 'provider':
      return actor.unitId === null ? null : { owningUnitId: actor.unitId }
  }
}

/** What this person wrote in or sent. */
export function touchedWhere({ userId }: Pick<Actor, 'userId'>): Where {
  return { $or: [{ submittedById: userId }, { writerIds: { $jsonSupersetOf: JSON.stringify([userId]) } }] }
}
