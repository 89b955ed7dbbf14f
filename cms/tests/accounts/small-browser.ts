/** Follows redirects and keeps cookies by host, as a browser does; no more than the sign-in needs. */
export class SmallBrowser {
  private readonly cookies = new Map<string, Map<string, string>>()

  /** Opens an address and follows it; stops before an address `until` says yes to. */
  async open(address: string, until: (url: URL) => boolean = () => false): Promise<{ url: URL; status: number }> {
    let url = new URL(address)
    for (let hop = 0; hop < 20; hop++) {
      if (until(url)) return { url, status: 0 }
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie: this.cookieOf(url) } })
      this.keep(url, answer.headers.getSetCookie())
      const next = answer.headers.get('location')
      if (!next) return { url, status: answer.status }
      url = new URL(next, url)
    }
    throw new Error(`${address} leads in circles`)
  }

  /** A cookie kept for an address, by name. */
  cookie(address: string, name: string): string | undefined {
    return this.cookies.get(new URL(address).host)?.get(name)
  }

  private cookieOf(url: URL): string {
    return [...(this.cookies.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private keep(url: URL, headers: readonly string[]): void {
    const jar = this.cookies.get(url.host) ?? new Map<string, string>()
    this.cookies.set(url.host, jar)
    for (const header of headers) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      const gone = /expires=Thu, 01 Jan 1970/i.test(header)
      if (name && gone) jar.delete(name)
      else if (name) jar.set(name, value ?? '')
    }
  }
}
