import { z } from 'zod'
import { reviewedTypes } from '../content/published-document.ts'
import { asked, conditions, guards, moves, scopes } from '../review/transition.ts'
import { reviewStates } from '../review/review-state.ts'
import { roles } from '../review/roles.ts'
import { sourceSchema } from './sourced.ts'

/** One enabled move of a chain: a row of the table everything else reads (requirements C.2, C.5). */
export const transitionSchema = z.strictObject({
  /** Row of requirements C.2, e.g. `T15`. */
  id: z.string().regex(/^T\d+[a-z]?$/),
  move: z.enum(moves),
  from: z.array(z.enum(reviewStates)).min(1),
  /** `previous` returns to the state it was asked, consulted or signed off from (T7, T10, T13, T14). */
  to: z.union([z.enum(reviewStates), z.literal('previous')]),
  /** Open in every other state too while a version is public: taking down cannot wait for a new version. */
  whileLive: z.literal(true).optional(),
  /** Open only where this holds of the item. */
  when: z.enum(conditions).optional(),
  by: z.array(z.strictObject({ role: z.enum(roles), scope: z.enum(scopes) })).min(1),
  guards: z.array(z.enum(guards)),
  /** What the dialog must ask for. */
  asks: z.enum(asked).optional(),
  source: sourceSchema,
})
export type Transition = z.infer<typeof transitionSchema>

/** A review chain in one version. Items begun under a version finish under it (MOHA-11.3e). */
export const chainSchema = z.strictObject({
  key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  version: z.int().min(1),
  /** Which items begin under it: the newest version whose `from` has come, of the first chain that applies. */
  appliesTo: z.strictObject({
    portal: z.enum(['main', 'sub', 'any']),
    types: z.union([z.literal('all'), z.array(z.enum(reviewedTypes)).min(1)]),
  }),
  from: z.iso.date(),
  decisionRef: z.string().min(1),
  source: sourceSchema,
  transitions: z.array(transitionSchema).min(1),
})
export type Chain = z.infer<typeof chainSchema>
