import type { Core } from '@strapi/strapi'
import { readerReportAction } from 'shared-types/forms'

/** Largest form anybody sends, in bytes: a thousand characters and a long address, each written in nine. */
const largest = 16 * 1024

const forms = new WeakMap<object, URLSearchParams | 'tooLarge' | 'notAForm'>()

/**
 * Reads the body of the public form itself: no more of it than a form may have, and no file, which Strapi's parser would
 * write to disk for anybody. Goes in before Strapi's own middlewares.
 */
export const keepSmallForm: Core.MiddlewareHandler = async (ctx, next) => {
  if (ctx.path !== readerReportAction || ctx.method !== 'POST') return next()
  forms.set(ctx.req, await formOf(ctx))
  // Strapi's body parser goes by this header alone, and would wait for a stream that has ended.
  delete ctx.req.headers['content-type']
  return next()
}

/** The fields as they were sent, the first of each name; or why there are none. */
export function smallFormOf(ctx: { req: object }): Record<string, string> | 'tooLarge' | 'notAForm' {
  const form = forms.get(ctx.req) ?? 'notAForm'
  return typeof form === 'string' ? form : Object.fromEntries([...form].reverse())
}

async function formOf(ctx: {
  req: AsyncIterable<Buffer>
  is(type: string): unknown
}): Promise<URLSearchParams | 'tooLarge' | 'notAForm'> {
  if (!ctx.is('application/x-www-form-urlencoded')) return 'notAForm'
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of ctx.req) {
    bytes += chunk.length
    if (bytes > largest) return 'tooLarge'
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
