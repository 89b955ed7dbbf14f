import type { Core } from '@strapi/strapi'
import { prepareHistory } from './database/prepare-history'
import { keepFirstVersions } from './keep-first-version'
import { historyRoutes } from './routes'

/** Content history: the panel's routes, and a first version of what is older than it. Call it in `register()` after review. */
export function registerHistory({ strapi }: { strapi: Core.Strapi }): void {
  keepFirstVersions(strapi)
  strapi.server.routes({ type: 'admin', routes: historyRoutes(strapi) })
}

/** Its tables. Call it in `bootstrap()` before anything writes content. */
export async function bootstrapHistory({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareHistory(strapi)
}
