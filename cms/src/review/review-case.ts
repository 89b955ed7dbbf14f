import { localeSchema, reviewedTypes } from 'shared-types/content'
import { reviewStates } from 'shared-types/review'
import { z } from 'zod'

const instant = z.string().nullable()

/** A stored review case, as read back from the database. Unknown columns are ignored. */
export const reviewCaseSchema = z.object({
  id: z.int(),
  type: z.enum(reviewedTypes),
  targetDocumentId: z.string(),
  locale: localeSchema,
  state: z.enum(reviewStates),
  previousState: z.enum(reviewStates).nullable(),
  chainKey: z.string(),
  chainVersion: z.int(),
  subPortalId: z.string().nullable(),
  owningUnitId: z.string().nullable(),
  writerIds: z
    .array(z.int())
    .nullable()
    .transform((ids) => ids ?? []),
  submittedById: z.int().nullable(),
  submittedAt: instant,
  receivedAt: instant,
  assignedEditorId: z.int().nullable(),
  approvedById: z.int().nullable(),
  approvedAt: instant,
  purpose: z.string().nullable(),
  secrecyCheckedAt: instant,
  secrecyCheckedById: z.int().nullable(),
  secrecyCheckedUnitId: z.string().nullable(),
  reviewedDigest: z.string().nullable(),
  approvedDigest: z.string().nullable(),
  refusalCodes: z.array(z.string()).nullable(),
  refusalNote: z.string().nullable(),
  firstPublishedAt: instant,
  lastPublishedAt: instant,
  formerSlugs: z
    .array(z.string())
    .nullable()
    .transform((slugs) => slugs ?? []),
  outcomeState: z.string().nullable(),
  outcomeAt: instant,
  outcomeDurationMs: z.number().nullable(),
  outcomeUrls: z
    .array(z.object({ host: z.string(), path: z.string() }))
    .nullable()
    .transform((urls) => urls ?? []),
  outcomeIssue: z.object({ code: z.string(), detail: z.string() }).nullable(),
  version: z.int(),
  updatedAt: instant,
})
export type ReviewCase = z.infer<typeof reviewCaseSchema>

/** The columns a review step may write; the version moves by itself. */
export type CaseChange = Partial<
  Omit<ReviewCase, 'id' | 'version' | 'updatedAt' | 'type' | 'targetDocumentId' | 'locale'>
>
