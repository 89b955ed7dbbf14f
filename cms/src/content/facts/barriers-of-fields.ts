import type { Core } from '@strapi/strapi'
import { type Barrier, barriersOfBody, bodySchema, type ReviewedType } from 'shared-types/content'
import { uidOf } from '../content-types'
import { ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'
import type { DraftFile } from './bad-files'
import { pdfBarriers } from './pdf-barriers'
import { picturesWithoutAlt } from './pictures-without-alt'

/** What keeps people from reading a draft (MOHA-pre): in its texts, its pictures and its PDFs, in the order of the form. */
export async function barriersOfFields(
  strapi: Core.Strapi,
  type: ReviewedType,
  fields: OwnFields,
  files: readonly DraftFile[],
): Promise<Barrier[]> {
  const inTexts = ownAttributes(strapi, uidOf[type]).flatMap(([field, { customField }]) => {
    const body = customField === 'global::body' ? bodySchema.safeParse(fields[field]) : null
    return body?.success ? barriersOfBody(body.data).map((barrier): Barrier => ({ ...barrier, field })) : []
  })
  const pictures = picturesWithoutAlt(strapi, type, fields, files)
  return [...pictures, ...inTexts, ...(await pdfBarriers(strapi, type, fields, files))]
}
