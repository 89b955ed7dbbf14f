import type { Core } from '@strapi/strapi'

/** Largest report the publisher sends, in bytes. */
const largest = 8 * 1024 * 1024

const bodies = new WeakMap<object, string>()

/**
 * Keeps the body of publishing requests as the text that was sent, which is what their signature covers, and has
 * Strapi's parser leave it alone. Goes in before Strapi's own middlewares.
 */
export const keepRawBody: Core.MiddlewareHandler = async (ctx, next) => {
  if (!ctx.path.startsWith('/api/publishing/')) return next()
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > largest) {
      ctx.status = 413
      return
    }
    chunks.push(chunk)
  }
  bodies.set(ctx.req, Buffer.concat(chunks).toString('utf8'))
  // Strapi's body parser goes by this header alone, and would wait for a stream that has ended.
  delete ctx.req.headers['content-type']
  return next()
}

/** The body of a publishing request as it was sent. */
export function rawBodyOf(ctx: { req: object }): string {
  return bodies.get(ctx.req) ?? ''
}

/** The body as JSON, or undefined where it is none. */
export function jsonBodyOf(ctx: { req: object }): unknown {
  try {
    return JSON.parse(rawBodyOf(ctx)) as unknown
  } catch {
    return undefined
  }
}
