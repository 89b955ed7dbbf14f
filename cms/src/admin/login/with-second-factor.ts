import { asksForSecondFactor } from './asks-for-second-factor'

/** The browser's `fetch`, as the panel calls it. */
type Send = typeof globalThis.fetch

/** Why a code is asked for once more: the server's own words, or null the first time. */
export type AskForCode = (again: string | null) => Promise<string | null>

/**
 * A `fetch` that answers the server's question for a second factor (MOHA-5.2): where signing in lacks it, the person is
 * asked for a code and the same request is sent again with it, until the server is content or the person gives up. All
 * other requests and answers pass through untouched.
 */
export function withSecondFactor(send: Send, ask: AskForCode): Send {
  return async (input, init) => {
    const first = await send(input, init)
    if (!isLogin(input, init)) return first
    let answer = first
    for (let asked = await asksForSecondFactor(answer), again = false; asked; again = true) {
      const code = await ask(again ? asked : null)
      if (code === null) return answer
      const headers = new Headers(init?.headers)
      headers.set('x-cong-totp', code)
      answer = await send(input, { ...init, headers })
      asked = await asksForSecondFactor(answer)
    }
    return answer
  }
}

function isLogin(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  const address = input instanceof Request ? input.url : String(input)
  return init?.method === 'POST' && /\/admin\/login(\?|$)/.test(address)
}
