import type { Move } from 'shared-types/review'

/** Moves that carry a document on towards the public, the furthest first. */
const forward: readonly Move[] = [
  'approve',
  'headApprove',
  'giveDirection',
  'recordLeadership',
  'recordConsultation',
  'toChief',
  'toLeadership',
  'classify',
  'take',
  'supply',
  'submit',
  'sendToHead',
  'reopen',
]

const severe: readonly Move[] = ['refuse', 'proposeRefusal', 'withdraw']

/** How a move's button looks: one stands out, those that take something away look like it. */
export type MoveWeight = 'primary' | 'secondary' | 'severe'

/** The moves open to somebody in the order of their buttons: the forward one first, the severe ones last. */
export function inOrder<T extends { move: Move }>(open: readonly T[]): { open: T; weight: MoveWeight }[] {
  const primary = forward.find((move) => open.some((one) => one.move === move))
  const weighed = open.map((one) => ({ open: one, weight: weightOf(one.move, primary) }))
  return (['primary', 'secondary', 'severe'] as const).flatMap((weight) =>
    weighed.filter((one) => one.weight === weight),
  )
}

function weightOf(move: Move, primary: Move | undefined): MoveWeight {
  if (move === primary) return 'primary'
  return severe.includes(move) ? 'severe' : 'secondary'
}
