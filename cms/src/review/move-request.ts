import { moves } from 'shared-types/review'
import { z } from 'zod'

/** Body of `POST /review/cases/…/moves`. `digest` names the text the person had before them; another one is 409. */
export const moveRequestSchema = z.strictObject({
  move: z.enum(moves),
  message: z.string().trim().max(4000).optional(),
  refusalCodes: z.array(z.string().max(40)).max(20).optional(),
  digest: z.string().length(64).optional(),
})
export type MoveRequest = z.infer<typeof moveRequestSchema>
