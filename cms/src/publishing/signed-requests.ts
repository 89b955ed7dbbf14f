import type { Core } from '@strapi/strapi'
import { signatureHeader, timeHeader, verifyRequest } from 'shared-types/publishing'
import { environment } from '../environment'

/** Where the body middleware keeps the text it parsed. */
const unparsedBody = Symbol.for('unparsedBody')

/** Lets only the publisher's signed, fresh requests through; 401 for any other. */
export const onlySigned: Core.MiddlewareHandler = async (ctx, next) => {
  const answer = await verifyRequest(
    environment.PUBLISHING_SECRET,
    {
      method: ctx.method,
      path: ctx.originalUrl,
      time: Number(ctx.get(timeHeader) || Number.NaN),
      body: rawBody(ctx.request.body),
      signature: ctx.get(signatureHeader),
    },
    Math.floor(Date.now() / 1000),
  )
  if (answer !== 'valid') return ctx.unauthorized(answer === 'stale' ? 'The request is too old.' : 'The signature is not ours.')
  ctx.set('cache-control', 'no-store')
  await next()
}

function rawBody(body: unknown): string {
  if (typeof body !== 'object' || body === null) return ''
  const text: unknown = Reflect.get(body, unparsedBody)
  return typeof text === 'string' ? text : ''
}
