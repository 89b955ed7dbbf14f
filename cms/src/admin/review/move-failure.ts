import { z } from 'zod'
import { say } from '../words/say'

const refusedSchema = z.object({
  status: z.number(),
  message: z.string().min(1),
  details: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).optional(),
})

/**
 * A refused request in sentences for the person who asked, every reason once; a fault of the network in ours. Where
 * somebody was quicker (409) the server says who and when, and we how to go on without losing what was written.
 */
export function moveFailure(error: unknown): string[] {
  const refused = refusedSchema.safeParse(error)
  if (!refused.success) return [say('panel.network')]
  const { status, message, details } = refused.data
  const reasons = (details?.errors ?? []).map((one) => one.message)
  const said = reasons.length > 0 ? reasons : [message]
  return [...new Set(status === 409 ? [...said, say('stale.goOn')] : said)]
}
