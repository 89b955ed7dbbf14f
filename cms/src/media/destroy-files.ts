import { rm } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uploadPath } from './upload-path'

const usedSchema = z.array(z.object({ file_id: z.string() }))
const named = z.looseObject({ hash: z.string(), ext: z.string().nullish() })
/** Strapi has the driver hand JSON over as text. */
const formatsSchema = z.union([
  z.record(z.string(), named),
  z.string().transform((text) => z.record(z.string(), named).parse(JSON.parse(text))),
])
const rowsSchema = z.array(named.extend({ formats: formatsSchema.nullish() }))

/**
 * Takes files out of the library for good, in the transaction it is called in, and their bytes off the disk once it has
 * committed. What a live document shows stays. How many went, and the documentIds of those that stayed.
 */
export async function destroyFiles(
  strapi: Core.Strapi,
  fileIds: readonly string[],
): Promise<{ destroyed: number; kept: string[] }> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const used: unknown = await trx('file_use')
      .distinct('file_id')
      .whereIn('file_id', [...fileIds])
    const kept = usedSchema.parse(used).map((row) => row.file_id)
    const gone = fileIds.filter((id) => !kept.includes(id))
    // Past the hooks of the media library, which would write the names of the files to the log once more.
    const rows: unknown = await trx('files').whereIn('document_id', gone).delete(['hash', 'ext', 'formats'])
    const files = rowsSchema.parse(rows)
    const stored = files.flatMap(({ formats, ...file }) => [file, ...Object.values(formats ?? {})])
    onCommit(() => void removeBytes(strapi, stored))
    return { destroyed: files.length, kept }
  })
}

async function removeBytes(strapi: Core.Strapi, files: readonly z.infer<typeof named>[]): Promise<void> {
  for (const { hash, ext } of files) {
    try {
      await rm(uploadPath({ hash, ext: ext ?? '' }), { force: true })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      strapi.log.error(`The bytes of a destroyed file are still there; remove ${hash}${ext ?? ''} by hand: ${why}`)
    }
  }
}
