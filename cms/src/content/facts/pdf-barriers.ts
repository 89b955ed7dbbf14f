import type { Core } from '@strapi/strapi'
import type { Barrier, ReviewedType } from 'shared-types/content'
import { findFileState } from '../../file-text/file-text-store'
import { textOfPdf } from '../../file-text/text-of-pdf'
import { uploadPath } from '../../media/upload-path'
import { uidOf } from '../content-types'
import { filesOfFields } from '../rows/files-of-fields'
import { ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'
import type { DraftFile } from './bad-files'

/** Papers of the desk, never offered to the public. */
const deskPapers: ReadonlySet<string> = new Set(['requestLetterFile', 'consentFile'])

/** The PDFs a page would offer that cannot be read aloud, searched or copied: scans, and files that do not open. */
export async function pdfBarriers(
  strapi: Core.Strapi,
  type: ReviewedType,
  fields: OwnFields,
  files: readonly DraftFile[],
): Promise<Barrier[]> {
  const pdfs = new Map(files.filter(({ mime }) => mime === 'application/pdf').map((file) => [file.documentId, file]))
  if (pdfs.size === 0) return []
  const barriers: Barrier[] = []
  for (const [field] of ownAttributes(strapi, uidOf[type])) {
    if (deskPapers.has(field)) continue
    for (const id of new Set(filesOfFields(strapi, uidOf[type], { [field]: fields[field] }))) {
      const code = await barrierOf(strapi, pdfs.get(id))
      if (code) barriers.push({ code, field, params: { name: pdfs.get(id)?.name ?? '' } })
    }
  }
  return barriers
}

async function barrierOf(strapi: Core.Strapi, file: DraftFile | undefined): Promise<Barrier['code'] | null> {
  // A file nobody has judged is guard G9's to name.
  if (!file?.provider_metadata) return null
  const { digest } = file.provider_metadata
  const path = uploadPath({ ...file, ext: file.ext ?? '' })
  const state = (await findFileState(strapi, digest)) ?? (await textOfPdf(strapi, digest, path)).state
  if (state === 'text') return null
  return state === 'scan' ? 'PDF_SCANNED' : 'PDF_UNREADABLE'
}
