import { createReadStream } from 'node:fs'
import type { Core } from '@strapi/strapi'
import { previewClaimSchema } from 'shared-types/publishing'
import { z } from 'zod'
import { uploadPath } from '../media/upload-path'
import { onlySigned } from '../publishing/signed-requests'
import { draftToPreview } from './draft-to-preview'
import { storedFile } from './preview-store'
import { readPreview } from './read-preview'

type Handler = Core.ControllerHandler

const { type, documentId, locale, publishAt } = previewClaimSchema.shape
const keySchema = z.object({ type, documentId, locale })
const querySchema = z.strictObject({ at: publishAt })
const fileSchema = keySchema.extend({ digest: z.string().regex(/^[0-9a-f]{64}$/) })

/** What the publisher asks about one draft, to show it in a preview: its public value and its files. Signed like the feed. */
export function signedPreviewRoutes(strapi: Core.Strapi) {
  const draft: Handler = async (ctx) => {
    const key = keySchema.safeParse(ctx.params)
    const query = querySchema.safeParse(ctx.query)
    if (!key.success || !query.success)
      return ctx.badRequest('A preview names a type, a document, a language and an instant.')
    const answer = await readPreview(strapi, key.data, query.data.at)
    if (!answer) return ctx.notFound()
    ctx.body = answer
  }
  const file: Handler = async (ctx) => {
    const params = fileSchema.safeParse(ctx.params)
    const shown = params.success ? await draftToPreview(strapi, params.data) : null
    const found = params.success && shown ? await storedFile(strapi, shown.fileIds, params.data.digest) : null
    if (!found) return ctx.notFound()
    ctx.type = found.mime
    ctx.body = createReadStream(uploadPath(found))
  }
  const signed = { info: { type: 'content-api' }, config: { auth: false as const, middlewares: [onlySigned] } }
  const path = '/publishing/previews/:type/:documentId/:locale'
  return [
    { method: 'GET' as const, path, handler: draft, ...signed },
    { method: 'GET' as const, path: `${path}/files/:digest`, handler: file, ...signed },
  ]
}
