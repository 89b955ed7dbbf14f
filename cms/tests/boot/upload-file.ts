import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { makePdf } from '../import/make-pdf'

/** A stored upload, as the database has it. */
export interface Uploaded {
  id: number
  documentId: string
  name: string
  hash: string
  ext: string
  mime: string
  url: string
  provider_metadata: { digest: string; bytes: number }
}

/** A one-pixel PNG. */
export const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A small PDF with a text to read, and one whose only page is a picture. */
export const tinyPdf = makePdf([['Văn bản này có chữ để nghe đọc, để tìm và để sao chép.']])
export const scannedPdf = makePdf([[]])

/** Uploads bytes through the upload plugin's own service. */
export async function uploadFile(
  strapi: Core.Strapi,
  file: { name: string; bytes: Buffer; mime?: string; alternativeText?: string },
): Promise<Uploaded> {
  const folder = await mkdtemp(join(tmpdir(), 'cong-test-file-'))
  const filepath = join(folder, 'upload')
  await writeFile(filepath, file.bytes)
  try {
    const [uploaded] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: file.name, alternativeText: file.alternativeText ?? '' } },
        files: {
          filepath,
          originalFilename: file.name,
          mimetype: file.mime ?? 'application/octet-stream',
          size: file.bytes.length,
        },
      })
    return uploaded as Uploaded
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
