import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { environment } from '../environment'
import { fileKinds } from './file-kinds'
import { isGoodAddress } from './signed-address'
import { isStoredName } from './upload-path'

const querySchema = z.object({ expires: z.coerce.number().int(), signature: z.string().regex(/^[0-9a-f]{64}$/) })

/** Serves an upload at its signed address; a plain, altered or expired one answers 404, as if there were no such file. */
export const serveUpload: Core.ControllerHandler = async (ctx) => {
  const name = String(ctx.params.name)
  const query = querySchema.safeParse(ctx.query)
  const kind = fileKinds[extname(name).toLowerCase()]
  const good = query.success && isStoredName(name) && isGoodAddress(name, query.data, Date.now())
  const path = join(environment.UPLOADS_DIR, name)
  const found = good && kind ? await stat(path).catch(() => null) : null
  if (!kind || !found) return ctx.notFound()
  const shown = kind.mime.startsWith('image/') || kind.mime === 'application/pdf'
  ctx.set('cache-control', 'private, no-store')
  ctx.set('x-content-type-options', 'nosniff')
  ctx.set('content-disposition', shown ? 'inline' : `attachment; filename="${name}"`)
  ctx.type = kind.mime
  ctx.length = found.size
  ctx.body = createReadStream(path)
}
