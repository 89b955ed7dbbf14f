import type { Core } from '@strapi/strapi'
import { type Barrier, type Block, bodySchema, isDescribed, type ReviewedType } from 'shared-types/content'
import { uidOf } from '../content-types'
import { type Attribute, ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'
import type { DraftFile } from './bad-files'

/** Fields whose pictures are shown with the library's words; attachments are offered by name, not shown. */
const shownAs: ReadonlySet<string> = new Set(['cover', 'gallery', 'portrait'])

/** The pictures a page would show without alternative text (MOHA-pre), each once in every field. `files` are those it names. */
export function picturesWithoutAlt(
  strapi: Core.Strapi,
  type: ReviewedType,
  fields: OwnFields,
  files: readonly DraftFile[],
): Barrier[] {
  const silent = new Map(
    files.flatMap(({ documentId, mime, alternativeText, name }) =>
      mime.startsWith('image/') && !isDescribed(alternativeText) ? [[documentId, name] as const] : [],
    ),
  )
  return ownAttributes(strapi, uidOf[type]).flatMap(([field, attribute]) =>
    [...new Set(shownIn(field, attribute, fields[field]))].flatMap((documentId): Barrier[] => {
      const name = silent.get(documentId)
      return name === undefined ? [] : [{ code: 'ALT_TEXT_MISSING', field, params: { name } }]
    }),
  )
}

/** The pictures one field shows and says nothing about itself. */
function shownIn(field: string, { type, customField }: Attribute, value: unknown): string[] {
  if (type === 'media' && shownAs.has(field)) return [value ?? []].flat().map(String)
  const body = customField === 'global::body' ? bodySchema.safeParse(value) : null
  if (!body?.success) return []
  return imagesOf(body.data.content).flatMap(({ alt, fileId }) => (isDescribed(alt) ? [] : [fileId]))
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
