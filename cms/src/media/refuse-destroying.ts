import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import { sealedFiles } from '../review/sealed'
import { FileRefusedError } from './errors'
import { mediaMessages } from './messages'

const idsSchema = z.object({ rows: z.array(z.object({ id: z.string() })) })
const unitsSchema = z.object({ rows: z.array(z.object({ unit: z.string().nullable() })) })

/**
 * Refuses to delete or replace what is evidence: a file of something sealed, whoever asks, and a file that a document
 * sent to review names or named, unless the person works for the unit it belongs to. The server's own work passes.
 */
export async function refuseDestroying(
  strapi: Core.Strapi,
  { hash, name }: { hash: string; name: string },
): Promise<void> {
  if (!strapi.requestContext.get()) return
  const ids = await filesOfHash(strapi, hash)
  const sealed = await sealedFiles(strapi)
  if (ids.some((id) => sealed.has(id))) throw new FileRefusedError(mediaMessages.SEALED(name))
  const units = (await Promise.all(ids.map((id) => unitsReviewing(strapi, id)))).flat()
  if (units.length === 0) return
  const unitId = (await currentStaff(strapi, new Date()))?.actor.unitId ?? null
  if (unitId === null || units.some((unit) => unit !== unitId)) throw new FileRefusedError(mediaMessages.REVIEWED(name))
}

/** The upload stored under this name, or the one it is a smaller picture of. */
async function filesOfHash(strapi: Core.Strapi, hash: string): Promise<string[]> {
  const found: unknown = await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `select document_id as id from files f
       where f.hash = ? or exists (select from jsonb_each(coalesce(f.formats, '{}')) form where form.value ->> 'hash' = ?)`,
      [hash, hash],
    ),
  )
  return idsSchema.parse(found).rows.map((row) => row.id)
}

/** The units whose documents under review have named this file in any version. */
async function unitsReviewing(strapi: Core.Strapi, fileId: string): Promise<(string | null)[]> {
  const found: unknown = await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `select distinct c.owning_unit_id as unit
       from version_content v
         join document_version d on d.content = v.digest
         join review_cases c on (c.type, c.target_document_id, c.locale) = (d.type, d.document_id, d.locale)
       where v.fields like ? and c.state <> 'draft'`,
      [`%"${fileId}"%`],
    ),
  )
  return unitsSchema.parse(found).rows.map((row) => row.unit)
}
