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
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Answer>
  /** The same, for a call that has to succeed: gives the body, throws with the answer's words otherwise. */
  must(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>
}

const loginSchema = z.object({ data: z.object({ token: z.string() }) })

/** Signs in through the panel's login route. */
export async function signInToPanel(origin: string, account: { email: string; password: string }): Promise<Panel> {
  const { email, password } = account
  const login = await send(origin, null, 'POST', '/admin/login', { email, password })
  const { token } = loginSchema.parse(login.body, { error: () => `${email} could not sign in: ${login.status}` }).data
  return {
    email,
    token,
    ask: (method, path, body) => send(origin, token, method, path, body),
    async must(method, path, body) {
      const answer = await send(origin, token, method, path, body)
      if (answer.status < 300) return answer.body
      throw new Error(`${email}: ${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    },
  }
}

async function send(
  origin: string,
  token: string | null,
  method: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: /^[[{]/.test(text) ? JSON.parse(text) : text }
}
