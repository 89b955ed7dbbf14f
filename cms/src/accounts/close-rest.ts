import type { Core } from '@strapi/strapi'

/**
 * Takes the public REST routes of plugins away (uploads, users, languages, mail): what the public reads are files, and
 * what it sends passes through our own endpoints. Call it in `register()`, before Strapi mounts them.
 */
export function closeRest(strapi: Core.Strapi): void {
  for (const plugin of Object.values(strapi.plugins)) {
    const routers = plugin['routes'] as Record<string, { type?: string }> | unknown[]
    if (Array.isArray(routers)) continue
    for (const [name, router] of Object.entries(routers)) {
      if (name === 'content-api' || router.type === 'content-api') delete routers[name]
    }
  }
}
