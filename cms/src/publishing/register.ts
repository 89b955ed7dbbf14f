import type { Core } from '@strapi/strapi'
import { nudgeAfterCommit } from './nudge-after-commit'
import { keepRawBody } from './raw-body'
import { publishingRoutes } from './routes'

/** Opens the feed to the publisher. */
export function registerPublishing({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(keepRawBody)
  strapi.server.routes({ type: 'content-api', routes: publishingRoutes(strapi) })
  // The change row of a renamed file is written by a database trigger, which cannot nudge.
  strapi.db.lifecycles.subscribe({ models: ['plugin::upload.file'], afterUpdate: () => nudgeAfterCommit(strapi) })
}
