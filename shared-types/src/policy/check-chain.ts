import type { ReviewState } from '../review/review-state.ts'
import type { Role } from '../review/roles.ts'
import type { Guard, Move } from '../review/transition.ts'
import type { Chain, Transition } from './chain.ts'
import type { ProfileProblem } from './profile-problem.ts'
import type { PolicyProfile } from './profile.ts'

type Rules = PolicyProfile['rules']

/** States left by the system alone: the publication of an approved item (T16). */
const bySystem: Partial<Record<ReviewState, ReviewState>> = { approved: 'published' }
/** Where an item may rest for good. */
const resting: ReadonlySet<ReviewState> = new Set(['published', 'archived'])
/** Asked of everybody in every move. */
const always: readonly Guard[] = ['G1', 'G2', 'G14']

/** Whether a chain can be walked from a draft to publication, each step by somebody, with the guards no step may lack. */
export function checkChain(chain: Chain, rules: Rules, isKnown: (role: Role) => boolean): ProfileProblem[] {
  const reached = reachableStates(chain)
  const ofRows = chain.transitions.flatMap((row, index) =>
    [
      ...unreached(row, reached),
      ...unknownRoles(row, isKnown),
      ...neededGuards(row, rules).map((guard) => ({
        path: ['guards'],
        message: `${row.move} asks for guard ${guard}`,
      })),
    ].map(({ path, message }) => ({ path: ['transitions', index, ...path], message })),
  )
  const ofChain = [
    ...[...reached]
      .filter((state) => !resting.has(state) && exitsOf(chain, state).length === 0)
      .map((state) => `no move leads out of ${state}`),
    ...(reached.has('published') ? [] : ['no move leads to publication']),
    ...missingSignOffs(chain, rules).map((move) => `guard G12 needs the move ${move}`),
  ]
  return [...ofRows, ...ofChain.map((message) => ({ path: ['transitions'], message }))]
}

function unreached({ from }: Transition, reached: ReadonlySet<ReviewState>): ProfileProblem[] {
  return from.flatMap((state, place) =>
    reached.has(state) ? [] : [{ path: ['from', place], message: `no move leads to ${state}` }],
  )
}

function unknownRoles({ by }: Transition, isKnown: (role: Role) => boolean): ProfileProblem[] {
  return by.flatMap(({ role }, place) =>
    isKnown(role) ? [] : [{ path: ['by', place, 'role'], message: `${role} is on no board of this profile` }],
  )
}

/** The guards a row may not lack and does: nothing is approved unread, incomplete or by its writer, or refused unexplained. */
function neededGuards(row: Transition, { fourEyes }: Rules): Guard[] {
  const needed: Guard[] = [...always]
  if (row.to === 'approved') needed.push('G3', 'G4')
  if (row.to === 'approved' && fourEyes.value) needed.push('G11')
  if (row.to === 'refused' || row.move === 'proposeRefusal') needed.push('G10')
  return needed.filter((guard) => !row.guards.includes(guard))
}

/** A sign-off that is asked for before approval has to be obtainable. */
function missingSignOffs({ transitions }: Chain, rules: Rules): Move[] {
  if (!transitions.some(({ to, guards }) => to === 'approved' && guards.includes('G12'))) return []
  const needed: Move[] = [
    ...(rules.sensitiveNeedsConsultation.value ? (['consult', 'recordConsultation'] as const) : []),
    ...(rules.specialNeedsLeadership.value ? (['toLeadership', 'recordLeadership'] as const) : []),
  ]
  return needed.filter((move) => !transitions.some((row) => row.move === move))
}

/** Every state an item begun as a draft can come to, whatever is decided on the way. */
function reachableStates(chain: Chain): Set<ReviewState> {
  const reached = new Set<ReviewState>(['draft'])
  for (const state of reached) for (const next of exitsOf(chain, state)) reached.add(next)
  return reached
}

function exitsOf(chain: Chain, state: ReviewState): ReviewState[] {
  const system = bySystem[state]
  // A question goes back to wherever it was asked from.
  const back = chain.transitions.filter(({ to }) => to === state).flatMap(({ from }) => from)
  const moved = chain.transitions
    .filter((row) => row.from.includes(state))
    .flatMap((row) => (row.to === 'previous' ? back : [row.to]))
  return [...(system ? [system] : []), ...moved]
}
