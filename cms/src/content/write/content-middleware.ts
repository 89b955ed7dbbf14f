import type { Core, Modules } from '@strapi/strapi'
import { typeOfUid } from '../content-types'
import { afterWrite } from './after-write'
import { inOurWords } from './in-our-words'
import { prepareClone, prepareWrite } from './prepare-write'
import { dataOf } from './write-params'

type Middleware = Modules.Documents.Middleware.Middleware

/**
 * The door every write of content passes: input is cleaned and checked before it is stored, and what was stored is
 * judged and, where it is live at once, put into the feed. One transaction: a refusal leaves nothing behind.
 */
export function contentMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const type = typeOfUid(context.uid)
    if (type === null) return next()
    switch (context.action) {
      case 'create':
      case 'update':
        await prepareWrite(strapi, type, context.params)
        break
      case 'clone':
        await prepareClone(strapi, type, context.params)
        break
      case 'delete':
      case 'unpublish':
        break
      default:
        return next()
    }
    return strapi.db.transaction(async () => {
      const result = await next().catch((error: unknown) => {
        throw inOurWords(error, dataOf(context.params))
      })
      await afterWrite(strapi, type, context.action, context.params, result)
      return result
    })
  }
}
