import type { Core } from '@strapi/strapi'
import { upkeepRoutes } from './routes'

/** Upkeep: lists of what has grown stale or is public beyond its retention. Call it in `register()`. */
export function registerUpkeep({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes({ type: 'admin', routes: upkeepRoutes(strapi) })
}
