import { createReadStream } from 'node:fs'
import type { Core } from '@strapi/strapi'
import { outcomeSchema } from 'shared-types/publishing'
import { z } from 'zod'
import { uploadPath } from '../media/upload-path'
import { findPublicFile } from './feed/find-public-file'
import { readChanges } from './feed/read-changes'
import { readSnapshot } from './feed/read-snapshot'
import { recordOutcome } from './outcome/record-outcome'
import { jsonBodyOf } from './raw-body'
import { onlySigned } from './signed-requests'

const limit = z.coerce.number().int().min(1).max(1000).default(500)
const changesQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  limit,
})
const snapshotQuery = z.strictObject({ after: z.string().max(200).default(''), limit })
const fileParams = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) })

type Handler = Core.ControllerHandler

/** What the publisher asks the CMS for. Every route is signed; none takes a login. */
export function publishingRoutes(strapi: Core.Strapi) {
  const changes: Handler = async (ctx) => {
    const query = changesQuery.safeParse(ctx.query)
    if (!query.success) return ctx.badRequest(z.prettifyError(query.error))
    ctx.type = 'application/json'
    ctx.body = await readChanges(strapi, query.data.after, query.data.limit)
  }
  const snapshot: Handler = async (ctx) => {
    const query = snapshotQuery.safeParse(ctx.query)
    if (!query.success) return ctx.badRequest(z.prettifyError(query.error))
    ctx.type = 'application/json'
    ctx.body = await readSnapshot(strapi, query.data.after, query.data.limit)
  }
  const file: Handler = async (ctx) => {
    const params = fileParams.safeParse(ctx.params)
    const found = params.success ? await findPublicFile(strapi, params.data.digest) : null
    if (!found) return ctx.notFound()
    ctx.type = found.mime
    ctx.body = createReadStream(uploadPath(found))
  }
  const outcomes: Handler = async (ctx) => {
    const outcome = outcomeSchema.safeParse(jsonBodyOf(ctx))
    if (!outcome.success) return ctx.badRequest(z.prettifyError(outcome.error))
    if (!(await recordOutcome(strapi, outcome.data))) return ctx.conflict('The report is about another feed.')
    ctx.status = 204
  }
  const signed = { info: { type: 'content-api' }, config: { auth: false as const, middlewares: [onlySigned] } }
  return [
    { method: 'GET' as const, path: '/publishing/changes', handler: changes, ...signed },
    { method: 'GET' as const, path: '/publishing/snapshot', handler: snapshot, ...signed },
    { method: 'GET' as const, path: '/publishing/files/:digest', handler: file, ...signed },
    { method: 'POST' as const, path: '/publishing/outcomes', handler: outcomes, ...signed },
  ]
}
