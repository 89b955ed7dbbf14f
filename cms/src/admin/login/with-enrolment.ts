import { z } from 'zod'

/** The browser's `fetch`, as the panel calls it. */
type Send = typeof globalThis.fetch

const requiredSchema = z.object({
  error: z.object({ details: z.object({ code: z.literal('TOTP_ENROLMENT_REQUIRED') }) }),
})

/**
 * A `fetch` that tells when the server opens nothing before a second factor is enrolled (MOHA-5.2): a role of the person
 * needs one. Answers pass through untouched.
 */
export function withEnrolment(send: Send, onRequired: () => void): Send {
  return async (input, init) => {
    const answer = await send(input, init)
    if (answer.status !== 403) return answer
    const body: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    if (requiredSchema.safeParse(body).success) onRequired()
    return answer
  }
}
