import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { CommandError } from '../run-command'
import type { StoredFile } from './fields-of-item'

const mimeTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.webp': 'image/webp',
}

interface UploadService {
  upload(request: { data: { fileInfo: object }; files: object }): Promise<unknown>
}

/** Stores a file of the demo folder through the upload service, as a person's upload is. */
export async function storeDemoFile(
  strapi: Core.Strapi,
  folder: string,
  { file, alt, caption }: { file: string; alt?: string | undefined; caption?: string | undefined },
): Promise<StoredFile> {
  const filepath = join(folder, 'files', basename(file))
  const mimetype = mimeTypes[extname(file).toLowerCase()]
  if (!mimetype)
    throw new CommandError(
      `The demo file ${file} is of a kind the demo does not know; known are ${Object.keys(mimeTypes).join(' ')}`,
    )
  const found = await stat(filepath).catch(() => null)
  if (!found) throw new CommandError(`The demo file ${filepath} is missing`)
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService
  const stored = await service.upload({
    data: { fileInfo: { name: file, alternativeText: alt ?? null, caption: caption ?? null } },
    files: { filepath, originalFilename: file, mimetype, size: found.size },
  })
  const [first] = z
    .array(z.object({ id: z.int(), documentId: z.string() }))
    .min(1)
    .parse(stored)
  if (!first) throw new Error(`Strapi stored nothing for ${file}`)
  return first
}
