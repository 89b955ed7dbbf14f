import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import { ReviewRefusal } from './errors'
import type { ReviewCase } from './review-case'

const caseUid = 'api::review-case.review-case'
const idsSchema = z.array(z.object({ targetDocumentId: z.string() }))
const filesSchema = z.array(z.object({ sealedFileIds: z.array(z.string()).nullable() }))

/** Whether this person reads what is sealed: the chief, or whoever acts as chief now, and the technician (MOHA-12.3, F33). */
export function readsSealed({ actor }: Pick<Staff, 'actor'>): boolean {
  const asChief = actor.roles.includes('chief') || actor.delegations.some((delegation) => delegation.role === 'chief')
  return actor.active && (asChief || actor.roles.includes('technician'))
}

/** Refuses to show a sealed item to anybody else: for every road to its text, its versions, its preview. */
export function refuseSealed(staff: Pick<Staff, 'actor'>, item: Pick<ReviewCase, 'sealed'>): void {
  if (item.sealed && !readsSealed(staff)) throw new ReviewRefusal(403, [{ code: 'SEALED', clause: 'default' }])
}

/** The documents of a type that are sealed; in whatever language, none of them is shown. */
export async function sealedDocuments(strapi: Core.Strapi, type: ReviewedType): Promise<string[]> {
  const rows: unknown = await strapi.db
    .query(caseUid)
    .findMany({ where: { type, sealed: true }, select: ['targetDocumentId'] })
  return idsSchema.parse(rows).map((row) => row.targetDocumentId)
}

/** The documentIds of the files of everything that is sealed. */
export async function sealedFiles(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const rows: unknown = await strapi.db.query(caseUid).findMany({ where: { sealed: true }, select: ['sealedFileIds'] })
  return new Set(filesSchema.parse(rows).flatMap((row) => row.sealedFileIds ?? []))
}
