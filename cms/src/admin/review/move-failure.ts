import { z } from 'zod'
import { say } from '../words/say'

const refusedSchema = z.object({
  status: z.number(),
  message: z.string().min(1),
  details: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).optional(),
})

/** A refused request in sentences for the person who asked, every reason once; a fault of the network in ours. */
export function moveFailure(error: unknown): string[] {
  const refused = refusedSchema.safeParse(error)
  if (!refused.success) return [say('panel.network')]
  const reasons = (refused.data.details?.errors ?? []).map(({ message }) => message)
  return [...new Set(reasons.length > 0 ? reasons : [refused.data.message])]
}
