import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { CaseKey } from '../review/case-key'
import { namesInPath } from './names-in-path'

const rowsSchema = z.array(z.object({ id: z.coerce.string(), path: z.string() }))

/**
 * Takes every word out of what readers reported of a document that is destroyed (F33), and of what they reported on pages
 * that bear one of its names; that there was a report stays. `names` are its slugs, present and former.
 */
export async function blankReports(
  strapi: Core.Strapi,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
  names: ReadonlySet<string>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const ofNone = rowsSchema.parse(await trx('reader_report').select('id', 'path').whereNull('document_id'))
    const named = ofNone.filter(({ path }) => namesInPath(path).some((name) => names.has(name)))
    const blank = { path: '', message: '', contact: null, note: null, once_key: null, address_hash: null }
    await trx.raw("select set_config('cong.purging', 'on', true)")
    await trx('reader_report').where({ type, document_id: documentId }).update(blank)
    await trx('reader_report')
      .whereIn(
        'id',
        named.map(({ id }) => id),
      )
      .update(blank)
    await trx.raw("select set_config('cong.purging', 'off', true)")
  })
}
