import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { filesOfFields } from '../content/rows/files-of-fields'
import type { OwnFields } from '../content/rows/own-fields'
import { namesInFields } from './diff/names-in-fields'
import type { StillThere } from './input-of-fields'

const fileSchema = z.object({ id: z.int(), documentId: z.string() })

/** What of the documents and files these fields name is still there. */
export async function stillThere(
  strapi: Core.Strapi,
  uid: string,
  fields: OwnFields,
  locale: string,
): Promise<StillThere> {
  const names = await namesInFields(strapi, uid, [fields], locale)
  const files: unknown = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { documentId: { $in: filesOfFields(strapi, uid, fields) } }, select: ['id', 'documentId'] })
  return {
    documents: new Set(names.keys()),
    files: new Map(
      z
        .array(fileSchema)
        .parse(files)
        .map((file) => [file.documentId, file.id]),
    ),
  }
}
