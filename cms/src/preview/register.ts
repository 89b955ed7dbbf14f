import type { Core } from '@strapi/strapi'
import { panelPreviewRoutes } from './panel-routes'
import { signedPreviewRoutes } from './signed-routes'

/** Preview of drafts: the panel asks for an address, the publisher for the draft. */
export function registerPreview({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes({ type: 'content-api', routes: signedPreviewRoutes(strapi) })
  strapi.server.routes({ type: 'admin', routes: panelPreviewRoutes(strapi) })
}
