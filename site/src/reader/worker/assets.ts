/** Style sheets, fonts and scripts kept at most: those of the site's present build, and some of the one before. */
const most = 60

/** What pages kept on this device look like and do: files below `/_astro/`, whose names hold a digest of their bytes. */
export class Assets {
  /** From here where it is kept: equal names are equal bytes. */
  async answer(request: Request): Promise<Response> {
    return (await (await store()).match(request.url)) ?? fetch(request)
  }

  /** Keeps what a page refers to, and what its style sheets do. */
  async keep(html: string): Promise<void> {
    const cache = await store()
    for (const path of assetsIn(html)) await keepWithFonts(cache, path)
    const keys = await cache.keys()
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
  }
}

/** Paths below `/_astro/` in the attributes of a page; pictures for sharing are named with their host and stay out. */
export function assetsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/="(\/_astro\/[\w./~-]+)"/g)].map(([, path = '']) => path))]
}

/** Paths of what a style sheet at `path` refers to. */
export function assetsInStyle(css: string, path: string): string[] {
  const found = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(
    ([, file = '']) => new URL(file, `https://x${path}`).pathname,
  )
  return [...new Set(found)].filter((file) => file.startsWith('/_astro/') && file.endsWith('.woff2'))
}

async function keepWithFonts(cache: Cache, path: string): Promise<void> {
  if (await cache.match(path)) return
  const answer = await fetch(path)
  if (!answer.ok) return
  await cache.put(path, answer.clone())
  if (!path.endsWith('.css')) return
  for (const font of assetsInStyle(await answer.text(), path)) await keepWithFonts(cache, font)
}

function store(): Promise<Cache> {
  return caches.open('cong-assets')
}
