import { TOTP } from 'otpauth'
import type { BootedCms } from '../boot/boot-strapi'

/** An answer of the login route. */
export interface LoginAnswer {
  status: number
  /** Code of the refusal, if it was one. */
  code: string | undefined
  message: string | undefined
  codes: string[]
  token: string | undefined
  cookie: string | undefined
  retryAfter: string | null
}

/** Tries a login as the panel's form does; `code` is the second factor's. */
export async function tryLogin(
  { url }: Pick<BootedCms, 'url'>,
  credentials: { email: string; password: string },
  code?: string,
): Promise<LoginAnswer> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    body: JSON.stringify({ email: credentials.email, password: credentials.password }),
    headers: { 'content-type': 'application/json', ...(code === undefined ? {} : { 'x-cong-totp': code }) },
  })
  const body = (await response.json()) as {
    data?: { token?: string }
    error?: { message: string; details: { code?: string; errors?: { name: string }[] } }
  }
  return {
    status: response.status,
    code: body.error?.details.code,
    message: body.error?.message,
    codes: body.error?.details.errors?.map(({ name }) => name) ?? [],
    token: body.data?.token,
    cookie: /strapi_admin_refresh=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0],
    retryAfter: response.headers.get('retry-after'),
  }
}

/** The code an authenticator app shows at `at` for the address it was set up with. */
export function codeOf(otpauthUrl: string, at: Date): string {
  const secret = new URL(otpauthUrl).searchParams.get('secret') ?? ''
  return new TOTP({ secret }).generate({ timestamp: at.getTime() })
}
