import { z } from 'zod'

/** The browser's `fetch`, as the panel calls it. */
type Send = typeof globalThis.fetch

const requiredSchema = z.object({
  error: z.object({ details: z.object({ code: z.literal('PASSWORD_CHANGE_REQUIRED') }) }),
})

/**
 * A `fetch` that tells when the server opens nothing before the person sets a password of their own: the present one was
 * made by somebody else. Answers pass through untouched.
 */
export function withOwnPassword(send: Send, onRequired: () => void): Send {
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
