import type { KeptPage } from './kept-pages.ts'
import { pathDigest } from './path-digest.ts'

/** What the portal took down lately: digests of its paths, or so much that everything kept is in doubt. */
export type Withdrawn = ReadonlySet<string> | 'all'

/** Asks the portal; null where it does not answer. */
export async function readWithdrawn(): Promise<Withdrawn | null> {
  try {
    const answer = await fetch('/search/withdrawn.json', { cache: 'no-store' })
    if (!answer.ok) return null
    const list: unknown = await answer.json()
    return Array.isArray(list) ? new Set(list.map(String)) : 'all'
  } catch {
    return null
  }
}

/** Whether a kept page was taken down, or names one that was: its title stands in lists and beside its neighbours. */
export async function isWithdrawn({ path, html }: Pick<KeptPage, 'path' | 'html'>, gone: Withdrawn): Promise<boolean> {
  if (gone === 'all') return true
  if (gone.size === 0) return false
  const links = [...html.matchAll(/ href="([^"#?]+)/g)].map(([, href = '']) => href)
  const digests = await Promise.all([...new Set([decodeURI(path), ...links])].map(pathDigest))
  return digests.some((digest) => gone.has(digest))
}
