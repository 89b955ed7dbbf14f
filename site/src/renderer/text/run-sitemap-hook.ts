import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sitemap, { type SitemapOptions } from '@astrojs/sitemap'

/**
 * Drives `@astrojs/sitemap` as Astro would at the end of a build, for one sitemap and without a build: both the warm
 * renderer and the static build come through here. Throws what the integration would only log.
 */
export async function runSitemapHook(
  host: string,
  options: NonNullable<SitemapOptions>,
): Promise<{ index: string; sitemap: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'cong-sitemap-'))
  try {
    const { hooks } = sitemap({ ...options, filenameBase: 'map', entryLimit: 50_000 })
    const config = { site: `https://${host}`, base: '/', trailingSlash: 'always', build: { format: 'directory' } }
    const logger = { info: () => {}, warn: fail, error: fail }
    // The integration reads these few members of what Astro would hand it.
    await (hooks['astro:config:done'] as Hook | undefined)?.({ config })
    await (hooks['astro:routes:resolved'] as Hook | undefined)?.({ routes: [] })
    await (hooks['astro:build:done'] as Hook | undefined)?.({ dir: pathToFileURL(`${folder}/`), pages: [], logger })
    return {
      index: await readFile(join(folder, 'map-index.xml'), 'utf8'),
      sitemap: await readFile(join(folder, 'map-0.xml'), 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Hook = (given: Record<string, unknown>) => unknown

function fail(message: string): never {
  throw new Error(`@astrojs/sitemap: ${message}`)
}
