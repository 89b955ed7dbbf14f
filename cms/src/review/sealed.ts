import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import { policyOfItem } from '../policy/policies-of'
import { refuse } from './errors'
import { actsAsChief } from './on-desk'
import { type ReviewCase, reviewCaseSchema } from './review-case'

const caseUid = 'api::review-case.review-case'
type Asking = Pick<Staff, 'actor'> | null

/** Whether this person reads a sealed item: the chief of its board, or who acts for them, and the technician (MOHA-12.3, F33). */
function readsSealed(strapi: Core.Strapi, staff: Asking, item: ReviewCase): boolean {
  if (!staff?.actor.active) return false
  return staff.actor.roles.includes('technician') || actsAsChief(staff.actor, item, policyOfItem(strapi, item))
}

/** Sealed cases, of one document or type or of all. */
export async function sealedCases(
  strapi: Core.Strapi,
  of: { type?: ReviewedType; targetDocumentId?: string } = {},
): Promise<ReviewCase[]> {
  const rows: unknown = await strapi.db.query(caseUid).findMany({ where: { ...of, sealed: true } })
  return z.array(reviewCaseSchema).parse(rows)
}

/** Those of them this person does not read. */
export async function sealedFrom(
  strapi: Core.Strapi,
  staff: () => Promise<Asking>,
  of: { type?: ReviewedType } = {},
): Promise<ReviewCase[]> {
  const cases = await sealedCases(strapi, of)
  if (cases.length === 0) return []
  const asking = await staff()
  return cases.filter((item) => !readsSealed(strapi, asking, item))
}

/** Whether a document is sealed in any language, and not for this person to read. */
export async function isSealedFrom(
  strapi: Core.Strapi,
  staff: Asking,
  { type, targetDocumentId }: ReviewCase,
): Promise<boolean> {
  const sealed = await sealedCases(strapi, { type, targetDocumentId })
  return sealed.some((item) => !readsSealed(strapi, staff, item))
}

/** Refuses to show such a document: for every road to its text, its versions, its preview. */
export async function refuseSealed(strapi: Core.Strapi, staff: Asking, item: ReviewCase): Promise<void> {
  if (await isSealedFrom(strapi, staff, item)) refuse(403, 'SEALED')
}

/** Refuses to make anything of a document that is sealed in any language, whoever asks. */
export async function refuseUseOfSealed(
  strapi: Core.Strapi,
  { type, documentId }: { type: ReviewedType; documentId: string },
): Promise<void> {
  if ((await sealedCases(strapi, { type, targetDocumentId: documentId })).length > 0) refuse(403, 'SEALED')
}

/** The documentIds of the files of everything that is sealed. */
export async function sealedFiles(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  return new Set((await sealedCases(strapi)).flatMap((item) => item.sealedFileIds))
}
