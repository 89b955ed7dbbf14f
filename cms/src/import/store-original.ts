import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { fileKinds } from '../media/file-kinds'

/** A stored upload. */
export interface StoredOriginal {
  id: number
  documentId: string
}

const storedSchema = z.array(z.looseObject({ id: z.int(), documentId: z.string() })).min(1)

interface UploadService {
  upload(request: { data: { fileInfo: object }; files: object }, options: { user: { id: number } }): Promise<unknown>
  remove(file: unknown): Promise<unknown>
}

/** Stores the original file as an upload of this person's, judged like any other. `undo` takes it away again. */
export async function storeOriginal(
  strapi: Core.Strapi,
  path: string,
  userId: number,
): Promise<{ file: StoredOriginal; undo: () => Promise<void> }> {
  const name = basename(path)
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService
  const { size } = await stat(path)
  const stored = await service.upload(
    {
      data: { fileInfo: { name, alternativeText: null, caption: null } },
      files: {
        filepath: path,
        originalFilename: name,
        mimetype: fileKinds[extname(name).toLowerCase()]?.mime ?? 'application/octet-stream',
        size,
      },
    },
    { user: { id: userId } },
  )
  const [file] = storedSchema.parse(stored)
  if (!file) throw new Error(`Strapi stored nothing for ${name}`)
  return {
    file,
    async undo() {
      await service.remove(file)
    },
  }
}
