import type { BootedCms } from '../boot/boot-strapi'
import type { Person } from '../review/office'

/** An answer of the admin panel's HTTP API. */
export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  body: any
  error: { status: number; name: string; message: string; details: unknown } | undefined
  documentId: string
}

/** The panel as one signed-in person reaches it. */
export interface Panel {
  get(path: string): Promise<Answer>
  post(path: string, body: unknown): Promise<Answer>
  /** Sends a form with files, as the media library does. */
  postForm(path: string, form: FormData): Promise<Answer>
  /** `headers` as a form sends them along, e.g. what it saw. */
  put(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  delete(path: string): Promise<Answer>
}

/** Signs a person in with their password, as the login form does; `headers` may carry a second factor's code. */
export async function signIn(
  { url }: BootedCms,
  { email, password }: Person,
  headers: Record<string, string> = {},
): Promise<Panel> {
  const login = await fetch(`${url}/admin/login`, {
    method: 'POST',
    body: JSON.stringify({ email, password }),
    headers: { 'content-type': 'application/json', ...headers },
  })
  const { data } = (await login.json()) as { data?: { token?: string; accessToken?: string } }
  const token = data?.accessToken ?? data?.token
  if (!token) throw new Error(`${email} could not sign in: ${login.status}`)
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    own: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...own,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const parsed = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
    return {
      status: response.status,
      body: parsed,
      error: parsed?.error,
      documentId: String(parsed?.data?.documentId ?? parsed?.documentId ?? ''),
    }
  }
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    postForm: (path, form) => send('POST', path, form),
    put: (path, body, own) => send('PUT', path, body, own),
    delete: (path) => send('DELETE', path),
  }
}
