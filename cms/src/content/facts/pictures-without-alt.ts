import type { Core } from '@strapi/strapi'
import { type Block, type Body, bodySchema, type ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { uidOf } from '../content-types'
import { ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'

const fileSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  mime: z.string(),
  alternativeText: z.string().nullable(),
})

/** Names of the pictures a page would show without alternative text (MOHA-pre), each once. */
export async function picturesWithoutAlt(
  strapi: Core.Strapi,
  type: ReviewedType,
  fields: OwnFields,
): Promise<string[]> {
  const shown = shownPictures(strapi, type, fields)
  const inBody = bodiesOf(strapi, type, fields).flatMap((body) => imagesOf(body.content))
  const silent = inBody.filter((image) => image.alt.trim() === '').map((image) => image.fileId)
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    select: ['documentId', 'name', 'mime', 'alternativeText'],
    where: { documentId: { $in: [...new Set([...shown, ...silent])] } },
  })
  const mute = z
    .array(fileSchema)
    .parse(rows)
    .filter((file) => file.mime.startsWith('image/') && !file.alternativeText?.trim())
  return mute.map((file) => file.name)
}

/** Pictures of attributes that hold only pictures; attachments are offered by name, not shown. */
function shownPictures(strapi: Core.Strapi, type: ReviewedType, fields: OwnFields): string[] {
  const shownAs = new Set(['cover', 'gallery', 'portrait'])
  const names = ownAttributes(strapi, uidOf[type]).flatMap(([name, { type: kind }]) =>
    kind === 'media' && shownAs.has(name) ? [name] : [],
  )
  return names.flatMap((name) => fields[name] ?? []) as string[]
}

function bodiesOf(strapi: Core.Strapi, type: ReviewedType, fields: OwnFields): Body[] {
  const names = ownAttributes(strapi, uidOf[type]).flatMap(([name, { customField }]) =>
    customField === 'global::body' ? [name] : [],
  )
  return names.flatMap((name) => {
    const body = bodySchema.safeParse(fields[name])
    return body.success ? [body.data] : []
  })
}

function imagesOf(blocks: readonly Block[]): { fileId: string; alt: string }[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'image':
        return [block.attrs]
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item) => imagesOf(item.content))
      case 'blockquote':
        return imagesOf(block.content)
      case 'table':
        return block.content.flatMap((row) =>
          row.content.flatMap((cell) => (cell.type === 'tableCell' ? imagesOf(cell.content) : [])),
        )
      default:
        return []
    }
  })
}
