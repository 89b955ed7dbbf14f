import { readFile } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { extractRawText } from 'mammoth'
import { zipSize } from '../import/read/zip-size'
import { findFileText, keepFileText } from './file-text-store'
import { judgePages } from './judge-pages'
import { type PdfText, unreadablePdf } from './pdf-text'

/** The text of a stored Word document, which has no pages of its own. Read at most once for its digest, as that of a PDF. */
export async function textOfDocx(strapi: Core.Strapi, digest: string, path: string): Promise<PdfText> {
  const known = await findFileText(strapi, digest)
  if (known) return known
  const bytes = await readFile(path)
  const found =
    zipSize(bytes) === 'fine'
      ? await extractRawText({ buffer: bytes }).then(
          ({ value }) => judgePages([value]),
          // A damaged file has no text; that is an answer about the file, not a fault of ours.
          () => unreadablePdf,
        )
      : unreadablePdf
  await keepFileText(strapi, digest, found)
  return found
}
