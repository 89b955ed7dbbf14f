import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { typeOfUid } from '../content-types'
import { InvalidContentError } from '../errors'
import { fieldMessages } from '../messages'
import { isSystemAttribute, ownAttributes } from '../rows/own-attributes'

const bodySchema = z.record(z.string(), z.unknown())
/** What the panel's own form sends along with a document. */
const formKeys: ReadonlySet<string> = new Set(['status', '__temp_key__'])

/**
 * Refuses a panel request that names a field the type does not have. The content manager would leave it out without a
 * word, and the sender would believe it stored.
 */
export function refuseUnknownFields(strapi: Core.Strapi): Core.MiddlewareHandler {
  return async (ctx, next) => {
    const uid = /^\/content-manager\/(?:collection|single)-types\/([^/]+)/.exec(ctx.path)?.[1]
    const body = bodySchema.safeParse(ctx.request.body)
    const writes = ctx.method === 'POST' || ctx.method === 'PUT'
    if (writes && uid && body.success && typeOfUid(uid) && !ctx.path.includes('/actions/bulk')) {
      const known = new Set(ownAttributes(strapi, uid).map(([name]) => name))
      const unknown = Object.keys(body.data).filter(
        (name) => !known.has(name) && !isSystemAttribute(name) && !formKeys.has(name),
      )
      if (unknown.length > 0) {
        throw new InvalidContentError(
          unknown.map((name) => ({ path: [name], message: fieldMessages.unknownField(name) })),
        )
      }
    }
    await next()
  }
}
