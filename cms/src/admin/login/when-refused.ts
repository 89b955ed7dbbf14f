import { z } from 'zod'

/** The browser's `fetch`, as the panel calls it. */
type Send = typeof globalThis.fetch

const refusalSchema = z.object({ error: z.object({ details: z.object({ code: z.string() }) }) })

/**
 * A `fetch` that tells when the server opens nothing before something is done: its answer is 403 with this code. Answers
 * pass through untouched.
 */
export function whenRefused(send: Send, code: string, tell: () => void): Send {
  return async (input, init) => {
    const answer = await send(input, init)
    if (answer.status !== 403) return answer
    const body: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    if (refusalSchema.safeParse(body).data?.error.details.code === code) tell()
    return answer
  }
}
