/** An answer a device may keep, as far as it matters. */
export interface Answered {
  url: URL
  status: number
  redirected: boolean
  headers: Headers
  html: string
}

/**
 * Whether a device keeps a page: whole pages of the portal that search engines may know too. Not the search page, nor
 * anything asked with a query, nor previews (`no-store`), nor pages that say that something is not there.
 */
export function isWorthKeeping({ url, status, redirected, headers, html }: Answered): boolean {
  return (
    url.search === '' &&
    url.pathname.endsWith('/') &&
    status === 200 &&
    !redirected &&
    /^text\/html\b/.test(headers.get('content-type') ?? '') &&
    !/no-store|private/.test(headers.get('cache-control') ?? '') &&
    !/noindex/.test(headers.get('x-robots-tag') ?? '') &&
    !html.includes('<meta name="robots" content="noindex">')
  )
}
