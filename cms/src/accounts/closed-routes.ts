import type { Core } from '@strapi/strapi'

/**
 * Strapi's own routes that this product has no use for: the first administrator is made from the command line only, a
 * lost password is renewed by a technician (a mailed link would open a session past the second factor), nobody lets the
 * server fetch addresses, write mail of their own or send files to an AI service.
 */
const closed: readonly RegExp[] = [
  /^\/admin\/(register-admin|register|registration-info|forgot-password|reset-password)\/?$/i,
  /^\/upload\/(actions\/(upload-from-urls|generate-ai-metadata)|ai-metadata-jobs)\/?$/i,
  /^\/email(\/|$)/i,
]

/** Answers 404 on closed routes, whoever asks. */
export const closedRoutes: Core.MiddlewareHandler = async (ctx, next) => {
  if (closed.some((path) => path.test(ctx.path))) {
    ctx.status = 404
    return
  }
  await next()
}
