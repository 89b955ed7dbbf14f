import { z } from 'zod'

/** The browser's `fetch`, as the panel calls it. */
type Send = typeof globalThis.fetch

const claimsSchema = z.object({ userId: z.coerce.string() })

/**
 * A `fetch` that tells when a person signed out of their own accord, and who (null where their token does not say).
 * Strapi also sends a sign-out, without a body, when a session has died: then the person comes back, and their unsaved
 * texts with them.
 */
export function withSignOut(send: Send, onSignOut: (person: string | null) => void): Send {
  return async (input, init) => {
    const answer = await send(input, init)
    const address = input instanceof Request ? input.url : String(input)
    const asked = init?.method === 'POST' && typeof init.body === 'string' && /\/admin\/logout(\?|$)/.test(address)
    if (asked && answer.ok) onSignOut(personOf(new Headers(init.headers).get('authorization') ?? ''))
    return answer
  }
}

/** Whose token it is. Nothing is trusted to it: it only says whose texts leave this browser. */
function personOf(authorization: string): string | null {
  const [, claims = ''] = authorization.split('.')
  try {
    return claimsSchema.parse(JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/')))).userId
  } catch {
    return null
  }
}
