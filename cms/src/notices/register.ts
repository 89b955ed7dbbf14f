import type { Core } from '@strapi/strapi'
import { prepareNotices } from './database/prepare-notices'
import { noticeRoutes } from './routes'

/** Notices: the panel's routes. Call it in `register()`. */
export function registerNotices({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes({ type: 'admin', routes: noticeRoutes(strapi) })
}

/** Their table. Call it in `bootstrap()` before anything notifies. */
export async function bootstrapNotices({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareNotices(strapi)
}
