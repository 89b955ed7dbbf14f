const name = 'cong-preview'
const hostForm = /^[a-z0-9.-]{1,253}$/

/** Which preview a browser looks at: its token, and the portal whose pages it is shown among. */
export interface PreviewCookie {
  token: string
  host: string
}

/** The cookie's header; scripts do not see it, and it is not sent along from other sites' forms. */
export function cookieHeader({ token, host }: PreviewCookie, secondsLeft: number, isSecure: boolean): string {
  const attributes = ['Path=/', `Max-Age=${secondsLeft}`, 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])]
  return [`${name}=${token}~${host}`, ...attributes].join('; ')
}

/** What the browser sent, still to be verified; null where it is none of ours. */
export function readCookie(header: string | undefined): PreviewCookie | null {
  const value = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)
  const [token = '', host = ''] = value?.split('~') ?? []
  return token && hostForm.test(host) ? { token, host } : null
}
