import { z } from 'zod'
import { say } from '../words/say'

const refusalSchema = z.object({
  error: z.object({
    message: z.string().min(1),
    details: z.object({ errors: z.array(z.object({ path: z.array(z.unknown()), message: z.string() })) }),
  }),
})
const saidSchema = z.object({ error: z.object({ message: z.string().min(1) }) })

/**
 * A refused save in the only shape after which Strapi's form stays “not saved”: a `ValidationError` with at least one
 * error. After any other it takes the text for saved, and leaving the page would lose it without a warning. Status and
 * words are the server's; where it has none (a proxy's page), ours.
 */
export function formRefusal(answer: Response, body: unknown): Response {
  const refusal = refusalSchema.safeParse(body)
  const said = saidSchema.safeParse(body)
  const message = said.success ? said.data.error.message : say('save.failed')
  const errors = refusal.success ? refusal.data.error.details.errors : [{ path: [], message }]
  const error = { status: answer.status, name: 'ValidationError', message, details: { ...detailsOf(body), errors } }
  return Response.json({ data: null, error }, { status: answer.status })
}

function detailsOf(body: unknown): object {
  const known = z.object({ error: z.object({ details: z.record(z.string(), z.unknown()) }) }).safeParse(body)
  return known.success ? known.data.error.details : {}
}
