import type { Core } from '@strapi/strapi'
import { afterSignIn } from '../accounts/after-sign-in'
import { closedToRequest } from '../review/closed-items'
import { refuse } from '../review/errors'
import { asksForUses } from './asks-for-uses'
import { narrow } from '../review/narrow'

const library = /^\/upload\/(files|folders)(?:\/|$)/i
const list = /^\/upload\/files\/?$/i
const single = /^\/upload\/files\/(\d+)\/?$/i

/**
 * Stands before the media library: no answer holds the documents a file stands in, and files of what is sealed or
 * refused are left out of the lists and counts of those it is closed to, and refused by name (F33).
 */
export function fileDoor(strapi: Core.Strapi): Core.MiddlewareHandler {
  afterSignIn(strapi, async (ctx) => {
    if (ctx.method === 'GET' && list.test(ctx.path)) await leaveOutClosedFiles(strapi, ctx.query)
    const [, id] = single.exec(ctx.path) ?? []
    if (ctx.method === 'GET' && id) await refuseClosedFile(strapi, Number(id))
  })
  return async (ctx, next) => {
    const [, kind] = library.exec(ctx.path) ?? []
    if (kind && asksForUses(ctx.query, kind.toLowerCase() === 'files')) refuse(400, 'BAD_REQUEST', 'populate')
    await next()
  }
}

async function leaveOutClosedFiles(strapi: Core.Strapi, query: Record<string, unknown>): Promise<void> {
  const closed = await closedToRequest(strapi)
  if (!closed || closed.fileIds.size === 0) return
  narrow(query, { documentId: { $notIn: [...closed.fileIds] } })
}

async function refuseClosedFile(strapi: Core.Strapi, id: number): Promise<void> {
  const closed = await closedToRequest(strapi)
  if (!closed || closed.fileIds.size === 0) return
  const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id }, select: ['documentId'] })
  if (file && closed.fileIds.has(file.documentId)) refuse(403, 'REFUSED_ITEM')
}
