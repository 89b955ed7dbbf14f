import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

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

/** The smallest thing a PDF reader takes for a PDF. */
export const tinyPdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

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
