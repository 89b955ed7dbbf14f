import { z } from 'zod'
import { bodySchema } from './body.ts'
import { daySchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

export const legalDocumentClasses = [
  'normative',
  'directive',
  'administrative',
  'party',
  'guidance',
  'licence',
  'inspectionConclusion',
  'other',
] as const
export const legalDocumentForms = [
  'law',
  'decree',
  'decision',
  'circular',
  'directive',
  'officialLetter',
  'resolution',
  'other',
] as const
export const issuerLevels = ['central', 'provincial', 'district', 'internal'] as const
export const effectStatuses = ['notYet', 'inForce', 'partlyExpired', 'expired'] as const

/** A published legal or administrative document in full text (requirements B.1 LegalDocument, MOHA-11.3b). */
export const legalDocumentSchema = z.object({
  type: z.literal('legalDocument'),
  ...reviewedDocumentFields,
  number: z.string().min(1).max(100),
  title: z.string().min(1).max(500),
  docClass: z.enum(legalDocumentClasses),
  docForm: z.enum(legalDocumentForms),
  issuerUnitId: z.string().nullable(),
  issuerName: z.string().max(300).nullable(),
  issuerLevel: z.enum(issuerLevels).nullable(),
  issuedOn: daySchema,
  effectiveOn: daySchema.nullable(),
  expiredOn: daySchema.nullable(),
  /** An editor's word where dates do not tell (e.g. partly expired); the computed status otherwise (decision 2). */
  effectStatusOverride: z.enum(effectStatuses).nullable(),
  signer: z.string().max(200).nullable(),
  abstract: z.string().max(2000),
  body: bodySchema.nullable(),
  fileIds: z.array(z.string()),
  replacesIds: z.array(z.string()),
  amendsIds: z.array(z.string()),
  basedOnIds: z.array(z.string()),
  gazetteRef: z.string().max(200).nullable(),
  externalUrl: z.string().max(2048).nullable(),
  recipientsIncludePortal: z.boolean(),
})
export type LegalDocument = z.infer<typeof legalDocumentSchema>
