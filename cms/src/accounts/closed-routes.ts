import type { Core } from '@strapi/strapi'

/**
 * Strapi's own routes that this product has no use for: the first administrator is made from the command line only, and
 * nobody lets the server fetch addresses.
 */
const closed: readonly RegExp[] = [/^\/admin\/register-admin\/?$/i, /^\/upload\/actions\/upload-from-urls\/?$/i]

/** Answers 404 on closed routes, whoever asks. */
export const closedRoutes: Core.MiddlewareHandler = async (ctx, next) => {
  if (ctx.method !== 'GET' && closed.some((path) => path.test(ctx.path))) {
    ctx.status = 404
    return
  }
  await next()
}
