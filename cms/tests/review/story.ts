import type { Move, ReviewState, Role } from 'shared-types/review'
import type { ClockLine } from '../../src/clocks/clock-lines'
import type { MoveRequest } from '../../src/review/move-request'
import type { Triage } from '../../src/review/triage-request'

/** Who acts in a story: a role, the unit they work in, the field a board member answers for. */
export interface Part {
  role: Role
  unit: 'office' | 'reform' | 'legal'
  field?: 'topic' | 'otherTopic'
}

/** What a step's outcome is read off. */
export interface After {
  state?: ReviewState
  live?: boolean
  clock?: Partial<ClockLine>
}

/** One step of an item's life: when (Việt Nam time), by whom, what, and that it was refused or what stands after it. */
export interface Step {
  at: string
  by: string
  does: Move | MoveRequest | { write: Record<string, unknown> } | { edit: Record<string, unknown> } | { check: Triage }
  refused?: { status: number; codes: readonly string[] }
  after?: After
}

/** The life of one item under one regulation, from contribution to live. */
export interface Story {
  profile: string
  title: string
  parts: Readonly<Record<string, Part>>
  steps: readonly Step[]
}
