import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { beginChannels } from './begin-channels'

const rowSchema = z.object({ profileCode: z.string().nullable() }).nullable()
const writes: ReadonlySet<string> = new Set(['create', 'update'])

/** A portal begins with the channels of its regulation as soon as it is said which that is. Call it in `register()`. */
export function registerChannels({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== uidOf.portal || !writes.has(context.action)) return next()
    const before = await profileCode(strapi)
    const result = await next()
    if ((await profileCode(strapi)) !== before) await beginChannels(strapi)
    return result
  })
}

async function profileCode(strapi: Core.Strapi): Promise<string | null> {
  const row: unknown = await strapi.db.query(uidOf.portal).findOne({ select: ['profileCode'] })
  return rowSchema.parse(row ?? null)?.profileCode ?? null
}
