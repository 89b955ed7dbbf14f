import type { Core } from '@strapi/strapi'
import { prepareReaderReports } from './database/prepare-reader-reports'
import { deskRoutes } from './desk/routes'
import { keepSmallForm } from './door/small-form'
import { doorRoutes } from './door/routes'

/** Readers' reports: the public form's door and the desk's queue. Call it in `register()`. */
export function registerReaderReports({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(keepSmallForm)
  strapi.server.routes({ type: 'content-api', routes: doorRoutes(strapi) })
  strapi.server.routes({ type: 'admin', routes: deskRoutes(strapi) })
}

/** Their table. Call it in `bootstrap()`. */
export async function bootstrapReaderReports({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareReaderReports(strapi)
}
