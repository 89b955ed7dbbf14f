import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Core } from '@strapi/strapi'
import { extractRawText } from 'mammoth'
import { bodySchema, textOfBody } from 'shared-types/content'
import { z } from 'zod'
import { zipSize } from '../../import/read/zip-size'
import { uploadPath } from '../../media/upload-path'
import type { OwnFields } from '../rows/own-fields'

/** Shorter than this is a page number or a stamp, not the text of a document. */
const shortestText = 200

const fileSchema = z.object({ hash: z.string(), ext: z.string() })

/**
 * Whether a legal document is there in full text (MOHA-11.3b): its body, or a file text can be taken from. A scan
 * without a text layer is not enough.
 */
export async function hasFullText(strapi: Core.Strapi, fields: OwnFields): Promise<boolean> {
  const body = bodySchema.safeParse(fields.bodyFullText)
  if (body.success && textOfBody(body.data).trim() !== '') return true
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    select: ['hash', 'ext'],
    where: { documentId: { $in: (fields.files ?? []) as string[] } },
  })
  for (const file of z.array(fileSchema).parse(rows)) {
    if ((await textLength(file)) >= shortestText) return true
  }
  return false
}

async function textLength(file: z.infer<typeof fileSchema>): Promise<number> {
  const read = readers[file.ext.toLowerCase()]
  if (!read) return 0
  // A damaged file has no text; that is an answer about the document, not a fault of ours.
  const text = await buffer(createReadStream(uploadPath(file)))
    .then(read)
    .catch(() => '')
  return text.replace(/\s+/g, ' ').trim().length
}

const readers: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
  '.txt': async (bytes) => bytes.toString('utf8'),
  '.docx': async (bytes) => (zipSize(bytes) === 'fine' ? (await extractRawText({ buffer: bytes })).value : ''),
  '.pdf': async (bytes) => {
    const { extractText } = await import('unpdf')
    return (await extractText(new Uint8Array(bytes), { mergePages: true })).text
  },
}
