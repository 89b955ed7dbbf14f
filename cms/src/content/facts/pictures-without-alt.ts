import type { Core } from '@strapi/strapi'
import { type Block, type Body, bodySchema, type ReviewedType } from 'shared-types/content'
import { uidOf } from '../content-types'
import { ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'
import type { DraftFile } from './bad-files'

/** Names of the pictures a page would show without alternative text (MOHA-pre), each once. `files` are those it names. */
export function picturesWithoutAlt(
  strapi: Core.Strapi,
  type: ReviewedType,
  fields: OwnFields,
  files: readonly DraftFile[],
): string[] {
  const inBody = bodiesOf(strapi, type, fields).flatMap((body) => imagesOf(body.content))
  const silent = inBody.filter((image) => image.alt.trim() === '').map((image) => image.fileId)
  const shown = new Set([...shownPictures(strapi, type, fields), ...silent])
  return files
    .filter(({ documentId, mime, alternativeText }) => {
      return shown.has(documentId) && mime.startsWith('image/') && !alternativeText?.trim()
    })
    .map((file) => file.name)
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
