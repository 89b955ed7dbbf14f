import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { type ClosingCase, closingCaseSchema } from './closing-case'
import { refuse } from './errors'

const caseUid = 'api::review-case.review-case'

/** Sealed cases, of one document or type or of all. */
export async function sealedCases(
  strapi: Core.Strapi,
  of: { type?: ReviewedType; targetDocumentId?: string } = {},
): Promise<ClosingCase[]> {
  const rows: unknown = await strapi.db
    .query(caseUid)
    .findMany({ where: { ...of, sealed: true }, select: Object.keys(closingCaseSchema.shape) })
  return z.array(closingCaseSchema).parse(rows)
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
