import { z } from 'zod'
import type { BootedCms } from '../boot/boot-strapi'
import type { Person } from '../review/office'

const errorSchema = z.object({ status: z.number(), name: z.string(), message: z.string(), details: z.unknown() })
const documentSchema = z.object({ documentId: z.string().optional() })
const knownSchema = documentSchema.extend({
  data: documentSchema.nullish().catch(null),
  error: errorSchema.nullish(),
})

/** An answer of the admin panel's HTTP API. */
export interface Answer {
  status: number
  /** As it came. */
  body: unknown
  /** The same as a schema reads it; throws where it came otherwise. */
  json<T>(schema: z.ZodType<T>): T
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
    const arrived: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
    const known = knownSchema.safeParse(arrived).data
    return {
      status: response.status,
      body: arrived,
      json: (schema) => schema.parse(arrived),
      error: known?.error ?? undefined,
      documentId: known?.data?.documentId ?? known?.documentId ?? '',
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
