import { access } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { findFileText, keepFileText } from './file-text-store'
import { type PdfText, unreadablePdf } from './pdf-text'
import { readPdfApart } from './read-pdf-apart'

/**
 * The text of a stored PDF. Read at most once for its digest, as a rule when it is uploaded: later, on the way from an
 * approval to the public, the answer is there.
 */
export async function textOfPdf(strapi: Core.Strapi, digest: string, path: string): Promise<PdfText> {
  const known = await findFileText(strapi, digest)
  if (known) return known
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return unreadablePdf
  const found = await readPdfApart(path)
  await keepFileText(strapi, digest, found)
  return found
}
