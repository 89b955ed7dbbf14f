import { fillKeptPage, fillOfflinePage } from './fill-pages.ts'
import { isWorthKeeping } from './is-worth-keeping.ts'
import type { KeptPages } from './kept-pages.ts'
import type { OfflinePages } from './offline-pages.ts'
import { isWithdrawn, readWithdrawn } from './withdrawn.ts'

/** How long, in ms, the portal's word about what it took down is good for. */
const wordGoodFor = 60_000

/** What a reader gets when going to a page, and what the device learns by it. */
export class Visits {
  readonly #pages: KeptPages
  readonly #offline: OfflinePages
  #askedAt = Number.NEGATIVE_INFINITY

  constructor(pages: KeptPages, offline: OfflinePages) {
    this.#pages = pages
    this.#offline = offline
  }

  /** The portal's own answer; without one, or where the portal is down, the kept page or the page for no connection. */
  async answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
    const url = new URL(request.url)
    const answer = await fetch(request).catch(() => null)
    if (!answer || answer.status >= 500)
      return (await this.#kept(url.pathname)) ?? answer ?? this.#without(url.pathname)
    later(this.learn(url, answer).catch(() => {}))
    return this.#offline.isOne(url.pathname) && answer.ok ? this.#filled(answer, 200) : answer
  }

  /**
   * Keeps a page that was opened, and drops those that were taken down or are too old. The answer itself stays unread:
   * only pages are read, from a copy, for a file opened by its address may be as large as a film.
   */
  async learn(url: URL, answer: Response): Promise<void> {
    if (!isPage(answer)) return
    const { status, redirected, headers } = answer
    const path = url.pathname
    const html = status === 200 ? await answer.clone().text() : ''
    if (status === 404 || status === 410) await this.#pages.drop(path)
    const now = Date.now()
    if (isWorthKeeping({ url, status, redirected, headers, html }))
      await this.#pages.keep({ path, html, headers, keptAt: now })
    await this.#dropWithdrawn(now)
    await this.#pages.all(now)
    await this.#offline.renew(now)
  }

  async #dropWithdrawn(now: number): Promise<void> {
    if (now - this.#askedAt < wordGoodFor) return
    const gone = await readWithdrawn()
    if (!gone) return
    this.#askedAt = now
    for (const page of await this.#pages.all(now)) if (await isWithdrawn(page, gone)) await this.#pages.drop(page.path)
  }

  async #kept(path: string): Promise<Response | null> {
    const page = await this.#pages.find(path, Date.now())
    return page && new Response(fillKeptPage(page), { headers: page.headers })
  }

  async #without(path: string): Promise<Response> {
    const page = await this.#offline.for(path)
    return page ? this.#filled(page, 503) : Response.error()
  }

  async #filled(page: Response, status: number): Promise<Response> {
    const html = fillOfflinePage(await page.text(), await this.#pages.all(Date.now()))
    return new Response(html, { status, headers: page.headers })
  }
}

function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}
