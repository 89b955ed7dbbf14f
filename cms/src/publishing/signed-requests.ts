import type { Core } from '@strapi/strapi'
import { signatureHeader, timeHeader, verifyRequest } from 'shared-types/publishing'
import { environment } from '../environment'
import { rawBodyOf } from './raw-body'

/** Lets only the publisher's signed, fresh requests through; 401 for any other. */
export const onlySigned: Core.MiddlewareHandler = async (ctx, next) => {
  const answer = await verifyRequest(
    environment.PUBLISHING_SECRET,
    {
      method: ctx.method,
      path: ctx.originalUrl,
      time: Number(ctx.get(timeHeader) || Number.NaN),
      body: rawBodyOf(ctx),
      signature: ctx.get(signatureHeader),
    },
    Math.floor(Date.now() / 1000),
  )
  if (answer !== 'valid')
    return ctx.unauthorized(answer === 'stale' ? 'The request is too old.' : 'The signature is not ours.')
  ctx.set('cache-control', 'no-store')
  await next()
}
