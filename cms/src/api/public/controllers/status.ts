import type { Core } from '@strapi/strapi'

/** `GET /api/public/status`: that the CMS answers, and its clock. Open to everybody. */
export default {
  async read(ctx) {
    ctx.set('cache-control', 'no-store')
    ctx.body = { status: 'ok', at: new Date().toISOString() }
  },
} satisfies Record<string, Core.ControllerHandler>
