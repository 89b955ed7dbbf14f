import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const rowsSchema = z.array(
  z.object({ hash: z.string(), formats: z.record(z.string(), z.object({ hash: z.string() })).nullish() }),
)

/** The names these uploads are stored under, their smaller pictures' included. */
export async function hashesOfFiles(strapi: Core.Strapi, fileIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (fileIds.length === 0) return new Set()
  const rows: unknown = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { documentId: { $in: [...new Set(fileIds)] } }, select: ['hash', 'formats'] })
  return new Set(
    rowsSchema
      .parse(rows)
      .flatMap(({ hash, formats }) => [hash, ...Object.values(formats ?? {}).map((one) => one.hash)]),
  )
}
