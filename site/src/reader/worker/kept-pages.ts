import type { Assets } from './assets.ts'

/** How long a page may be kept, in ms. */
const longest = 24 * 60 * 60_000
const most = 20
const keptAtHeader = 'x-kept-at'

/** A page on this device. */
export interface KeptPage {
  /** As in its address, percent-encoded. */
  path: string
  /** Milliseconds since 1970. */
  keptAt: number
  html: string
  headers: Headers
}

/** The pages this device visited last: 20 at most, none older than 24 hours. `now` is in ms since 1970. */
export class KeptPages {
  readonly #assets: Assets

  constructor(assets: Assets) {
    this.#assets = assets
  }

  async keep({ path, html, headers, keptAt }: KeptPage): Promise<void> {
    const own = new Headers(headers)
    own.set(keptAtHeader, String(keptAt))
    // The body is kept as text.
    for (const name of ['content-encoding', 'content-length']) own.delete(name)
    const cache = await store()
    await cache.put(path, new Response(html, { headers: own }))
    await this.#assets.keep(html)
  }

  async find(path: string, now: number): Promise<KeptPage | null> {
    const page = await read(await store(), path)
    if (!page || now - page.keptAt < longest) return page
    await this.drop(path)
    return null
  }

  /** Those that may still be shown, the last visited first; the others are dropped. */
  async all(now: number): Promise<KeptPage[]> {
    const cache = await store()
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
    const pages = (await Promise.all(paths.map((path) => read(cache, path)))).filter((page) => page !== null)
    pages.sort((a, b) => b.keptAt - a.keptAt)
    const good = pages.filter(({ keptAt }, at) => at < most && now - keptAt < longest)
    await Promise.all(pages.filter((page) => !good.includes(page)).map(({ path }) => this.drop(path)))
    return good
  }

  async drop(path: string): Promise<void> {
    await (await store()).delete(path)
  }
}

async function read(cache: Cache, path: string): Promise<KeptPage | null> {
  const kept = await cache.match(path)
  if (!kept) return null
  const { headers } = kept
  return { path, headers, html: await kept.text(), keptAt: Number(headers.get(keptAtHeader) ?? 0) }
}

function store(): Promise<Cache> {
  return caches.open('cong-pages')
}
