import { moves, withdrawalReasons } from 'shared-types/review'
import { z } from 'zod'

const line = z.string().trim().max(300)

/**
 * Body of `POST /review/cases/…/moves`. `digest` names the text the person had before them, `expectedVersion` the state
 * of the case: another one is 409. Which further field a move asks for is in the chain (`asks`).
 */
export const moveRequestSchema = z.strictObject({
  move: z.enum(moves),
  message: z.string().trim().max(4000).optional(),
  refusalCodes: z.array(z.string().max(40)).max(20).optional(),
  refusalSubCode: z.string().max(40).optional(),
  withdrawalReason: z.enum(withdrawalReasons).optional(),
  competentOrderRef: line.optional(),
  /** Unit the item is forwarded to (T9). */
  unitId: z.string().max(64).optional(),
  /** Board member it is passed to (T11). */
  memberId: z.int().min(1).optional(),
  /** Bodies consulted (T13). */
  bodies: z.array(line.min(1)).max(50).optional(),
  signOff: z
    .strictObject({ person: line.min(1), unit: line.min(1), opinion: z.string().trim().min(1).max(4000) })
    .optional(),
  /** Instant a deferred item wakes (T19). */
  until: z.iso.datetime({ offset: true }).optional(),
  digest: z.string().length(64).optional(),
  expectedVersion: z.int().min(0).optional(),
})
export type MoveRequest = z.infer<typeof moveRequestSchema>
