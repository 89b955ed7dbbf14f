import { offlinePath } from '../../page-plan/addresses/offline-path.ts'
import type { Assets } from './assets.ts'

/** How old the page may become, in ms, before it is fetched again: the portal's look and words change. */
const longest = 24 * 60 * 60_000

/** The page for when there is no connection, in each language of the portal. */
export class OfflinePages {
  readonly #assets: Assets

  constructor(assets: Assets) {
    this.#assets = assets
  }

  /** Fetches them; what the portal does not have in English is left out. */
  async keep(): Promise<void> {
    const cache = await store()
    for (const path of [offlinePath('vi'), offlinePath('en')]) {
      const answer = await fetch(path, { cache: 'no-cache' })
      if (!answer.ok) continue
      await cache.put(path, answer.clone())
      await this.#assets.keep(await answer.text())
    }
  }

  /** Fetches them again once a day. `now` is in ms since 1970. */
  async renew(now: number): Promise<void> {
    const kept = await (await store()).match(offlinePath('vi'))
    const sentAt = Date.parse(kept?.headers.get('date') ?? '')
    if (!(now - sentAt < longest)) await this.keep()
  }

  /** The one for an address; null where none could be kept. */
  async for(path: string): Promise<Response | null> {
    const cache = await store()
    const inEnglish = path.startsWith('/en/') ? await cache.match(offlinePath('en')) : undefined
    return inEnglish ?? (await cache.match(offlinePath('vi'))) ?? null
  }

  isOne(path: string): boolean {
    return path === offlinePath('vi') || path === offlinePath('en')
  }
}

function store(): Promise<Cache> {
  return caches.open('cong-offline')
}
