import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { fileTextReader } from './file-text-table'
import { type PdfText, pdfTextSchema } from './pdf-text'

const rowSchema = z
  .object({ ...pdfTextSchema.omit({ blankPages: true }).shape, blank_pages: z.int() })
  .transform(({ blank_pages: blankPages, ...row }): PdfText => ({ ...row, blankPages }))

/** What is known of the file with this digest, or null. */
export async function findFileText(strapi: Core.Strapi, digest: string): Promise<PdfText | null> {
  return strapi.db.transaction(async ({ trx }) => {
    const row: unknown = await trx('file_text')
      .select('state', 'pages', 'blank_pages', 'text')
      .where({ digest, reader: fileTextReader })
      .first()
    return row === undefined ? null : rowSchema.parse(row)
  })
}

/** The same without its text, which may be long. */
export async function findFileState(strapi: Core.Strapi, digest: string): Promise<PdfText['state'] | null> {
  return strapi.db.transaction(async ({ trx }) => {
    const row: unknown = await trx('file_text').select('state').where({ digest, reader: fileTextReader }).first()
    return row === undefined ? null : pdfTextSchema.pick({ state: true }).parse(row).state
  })
}

/** Keeps what was read; of two who read the same file at once, both found the same. */
export async function keepFileText(strapi: Core.Strapi, digest: string, found: PdfText): Promise<void> {
  const { blankPages: blank_pages, state, pages, text } = found
  await strapi.db.transaction(async ({ trx }) =>
    trx('file_text')
      .insert({ digest, reader: fileTextReader, state, pages, blank_pages, text })
      .onConflict('digest')
      .merge(),
  )
}
