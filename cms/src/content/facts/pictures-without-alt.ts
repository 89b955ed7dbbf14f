import type { Core } from '@strapi/strapi'
import { type Barrier, type Block, bodySchema, isDescribed, type ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { uidOf } from '../content-types'
import { type Attribute, ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'
import type { DraftFile } from './bad-files'

/** Fields whose pictures are shown with the library's words; attachments are offered by name, not shown. */
const shownAs: ReadonlySet<string> = new Set(['cover', 'gallery', 'portrait'])
/** Pieces of an album: each is shown with the words written beside it, never with the library's. */
const albumPiece = 'media.item'
const piecesSchema = z.array(z.object({ file: z.unknown(), altText: z.string().nullish() }))

/** The pictures a page would show without alternative text (MOHA-pre), each once in every field. `files` are those it names. */
export function picturesWithoutAlt(
  strapi: Core.Strapi,
  type: ReviewedType,
  fields: OwnFields,
  files: readonly DraftFile[],
): Barrier[] {
  const pictures = files.filter(({ mime }) => mime.startsWith('image/'))
  const named = new Map(pictures.map(({ documentId, name }) => [documentId, name]))
  const silent = new Set(pictures.flatMap((file) => (isDescribed(file.alternativeText) ? [] : [file.documentId])))
  return ownAttributes(strapi, uidOf[type]).flatMap(([field, attribute]) =>
    [...new Set(shownIn(field, attribute, fields[field]))].flatMap((documentId): Barrier[] => {
      const name = named.get(documentId)
      return name === undefined || (attribute.component !== albumPiece && !silent.has(documentId))
        ? []
        : [{ code: 'ALT_TEXT_MISSING', field, params: { name } }]
    }),
  )
}

/** The pictures one field shows and says nothing about itself. */
function shownIn(field: string, { type, component, customField }: Attribute, value: unknown): string[] {
  if (type === 'media' && shownAs.has(field)) return [value ?? []].flat().map(String)
  if (component === albumPiece)
    return piecesSchema.parse(value ?? []).flatMap(({ file, altText }) => (isNamedOnly(altText) ? [String(file)] : []))
  const body = customField === 'global::body' ? bodySchema.safeParse(value) : null
  if (!body?.success) return []
  return imagesOf(body.data.content).flatMap(({ alt, fileId }) => (isDescribed(alt) ? [] : [fileId]))
}

/** Words that are only the name of a file; where there are none at all, the album is not complete. */
function isNamedOnly(altText: string | null | undefined): boolean {
  return Boolean(altText?.trim()) && !isDescribed(altText)
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
