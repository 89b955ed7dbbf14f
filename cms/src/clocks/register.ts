import type { Core } from '@strapi/strapi'
import { prepareClocks } from './database/prepare-clocks'
import { clockRoutes } from './routes'

/** Clocks: the deadline board. Call it in `register()`. */
export function registerClocks({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes({ type: 'admin', routes: clockRoutes(strapi) })
}

/** Their indexes. Call it in `bootstrap()`. */
export async function bootstrapClocks({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareClocks(strapi)
}
