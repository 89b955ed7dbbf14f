import { z } from 'zod'

/** An answer of the panel's HTTP interface, whatever its status. */
export interface Answer {
  status: number
  body: unknown
}

/** The admin panel as one signed-in person reaches it: every call is an HTTP request with that person's token. */
export interface Panel {
  email: string
  token: string
  /** Gives the answer, whatever its status. A `FormData` body is sent as it is, anything else as JSON. */
  ask(method: Method, path: string, body?: unknown): Promise<Answer>
  /** The same, for a call that has to succeed: gives the body, throws with the answer's words otherwise. */
  must(method: Method, path: string, body?: unknown): Promise<unknown>
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const loginSchema = z.object({ data: z.object({ token: z.string() }) })

/** Signs in through the panel's login route; `signal` ends every call of this person. */
export async function signInToPanel(
  origin: string,
  { email, password }: { email: string; password: string },
  signal?: AbortSignal,
): Promise<Panel> {
  const send = sender(origin, signal)
  const login = await send(null, 'POST', '/admin/login', { email, password })
  const { token } = loginSchema.parse(login.body, { error: () => `${email} could not sign in: ${login.status}` }).data
  return {
    email,
    token,
    ask: (method, path, body) => send(token, method, path, body),
    async must(method, path, body) {
      const answer = await send(token, method, path, body)
      if (answer.status < 300) return answer.body
      throw new Error(`${email}: ${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    },
  }
}

function sender(origin: string, signal: AbortSignal | undefined) {
  return async (token: string | null, method: Method, path: string, body: unknown): Promise<Answer> => {
    const isForm = body instanceof FormData
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    const text = await response.text()
    return { status: response.status, body: /^[[{]/.test(text) ? JSON.parse(text) : text }
  }
}
