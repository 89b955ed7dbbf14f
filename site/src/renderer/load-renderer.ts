import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { App } from 'astro/app'
import type { PlannedPage } from '../page-plan/planned-entry.ts'
import { digestOfFolder } from './digest-of-folder.ts'
import { filesBelow } from './files-below.ts'
import { routeOf } from './route-of.ts'

/** A hashed style sheet, font or picture the pages refer to; to be found under the same path on every host. */
export interface Asset {
  path: string
  file: string
}

/** The built site, warm: renders one planned page at a time. */
export interface Renderer {
  /** Digest of the build: equal builds give equal pages. */
  buildId: string
  /** The bytes of a page as text. Throws, naming the address, where it cannot be drawn; nothing partial comes out. */
  render(entry: Pick<PlannedPage, 'host' | 'path' | 'props'>): Promise<string>
  assets(): Asset[]
}

/** Loads what `astro build` left in `distDir`. Throws where there is no build. */
export async function loadRenderer(distDir: string): Promise<Renderer> {
  const { app, buildId } = await builtSite(distDir)
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]))
  const client = join(distDir, 'client')
  const assets = (await filesBelow(client)).map((path) => ({ path: `/${path}`, file: join(client, path) }))
  return {
    buildId,
    assets: () => assets,
    async render({ host, path, props }) {
      const address = `https://${host}${path}`
      const { route } = routeOf({ path, props })
      const routeData = routes.get(route)
      if (!routeData) throw new Error(`the built site in ${distDir} has no route ${route}`)
      const isNotFound = route === '/404'
      // The 404 page is asked for as a folder, like every other page.
      const response = await app.render(new Request(isNotFound ? `https://${host}/404/` : address), {
        routeData,
        locals: { page: props },
      })
      if (response.status !== (isNotFound ? 404 : 200))
        throw new Error(`${address} could not be drawn (${response.status})`)
      // `text()` would drop the byte-order mark a table of figures begins with.
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    },
  }
}

async function builtSite(distDir: string): Promise<{ app: App; buildId: string }> {
  try {
    const buildId = await digestOfFolder(distDir)
    const entry = pathToFileURL(join(distDir, 'server', 'entry.mjs'))
    // A new build in the same place is another module to Node.
    entry.searchParams.set('build', buildId)
    const { app } = (await import(entry.href)) as { app: App }
    return { app, buildId }
  } catch (cause) {
    throw new Error(`no built site in ${distDir}: run \`pnpm --filter site run build:renderer\``, { cause })
  }
}
