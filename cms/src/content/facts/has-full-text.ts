import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Core } from '@strapi/strapi'
import { extractRawText } from 'mammoth'
import { bodySchema, textOfBody } from 'shared-types/content'
import { z } from 'zod'
import { textOfPdf } from '../../file-text/text-of-pdf'
import { zipSize } from '../../import/read/zip-size'
import { uploadPath } from '../../media/upload-path'
import type { OwnFields } from '../rows/own-fields'

/** Shorter than this is a page number or a stamp, not the text of a document. */
const shortestText = 200

const fileSchema = z.object({
  hash: z.string(),
  ext: z.string(),
  provider_metadata: z.object({ digest: z.string() }).nullable(),
})

/**
 * Whether a legal document is there in full text (MOHA-11.3b): its body, or a file text can be taken from. A scan
 * without a text layer is not enough.
 */
export async function hasFullText(strapi: Core.Strapi, fields: OwnFields): Promise<boolean> {
  const body = bodySchema.safeParse(fields.bodyFullText)
  if (body.success && textOfBody(body.data).trim() !== '') return true
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    select: ['hash', 'ext', 'provider_metadata'],
    where: { documentId: { $in: (fields.files ?? []) as string[] } },
  })
  for (const file of z.array(fileSchema).parse(rows)) {
    if ((await textLength(strapi, file)) >= shortestText) return true
  }
  return false
}

async function textLength(strapi: Core.Strapi, file: z.infer<typeof fileSchema>): Promise<number> {
  const text = await textOf(strapi, file)
  return text.replace(/\s+/g, ' ').trim().length
}

async function textOf(strapi: Core.Strapi, file: z.infer<typeof fileSchema>): Promise<string> {
  const ext = file.ext.toLowerCase()
  if (ext === '.pdf')
    return file.provider_metadata ? (await textOfPdf(strapi, file.provider_metadata.digest, uploadPath(file))).text : ''
  const read = readers[ext]
  if (!read) return ''
  // A damaged file has no text; that is an answer about the document, not a fault of ours.
  return buffer(createReadStream(uploadPath(file)))
    .then(read)
    .catch(() => '')
}

const readers: Readonly<Record<string, (bytes: Buffer) => string | Promise<string>>> = {
  '.txt': (bytes) => bytes.toString('utf8'),
  '.docx': async (bytes) => (zipSize(bytes) === 'fine' ? (await extractRawText({ buffer: bytes })).value : ''),
}
