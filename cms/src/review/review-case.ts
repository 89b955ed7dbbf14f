import { localeSchema, reviewedTypes } from 'shared-types/content'
import { type RefusalCode, refusalCodes, reviewStates, withdrawalReasons } from 'shared-types/review'
import { z } from 'zod'
import { barrierExceptionSchema } from './barrier-exception'
import { questionLogSchema } from './question-log'
import { postCheckSchema, signOffSchema } from './sign-off'

const instant = z.string().nullable()
const text = z.string().nullable()
const person = z.int().nullable()
const yes = z
  .boolean()
  .nullable()
  .transform((value) => value === true)
const listOf = <S extends z.ZodType>(item: S) =>
  z
    .array(item)
    .nullable()
    .transform((items) => items ?? [])
const isRefusalCode = (code: string): code is RefusalCode => refusalCodes.some((known) => known === code)

/** A stored review case, as read back from the database. Unknown columns are ignored. */
export const reviewCaseSchema = z.object({
  id: z.int(),
  type: z.enum(reviewedTypes),
  targetDocumentId: z.string(),
  locale: localeSchema,

  state: z.enum(reviewStates),
  /** When it came into this state, and who made the last move. */
  stateSince: instant,
  lastActorName: text,
  /** The state it returns to, and those below it where one question was asked inside another. */
  previousState: z.enum(reviewStates).nullable(),
  earlierStates: listOf(z.enum(reviewStates)),
  chiefPurpose: z.enum(['decision', 'direction']).nullable(),
  chainKey: z.string(),
  chainVersion: z.int(),

  subPortalId: text,
  owningUnitId: text,
  /** Its sub-portal is under a regulation of its own, with a board of its own. */
  ownBoard: yes,
  /** The unit a member portal's item was proposed to the main portal by. */
  originUnitId: text,
  /** The document it is a copy of, on that unit's own site. */
  proposedFromId: text,
  channelId: text,
  topicIds: listOf(z.string()),
  writerIds: listOf(z.int()),
  writtenByOffice: yes,

  submittedById: person,
  submittedAt: instant,
  /** How often this document was sent on, the first time included (HY-10.3). */
  submissions: z
    .int()
    .nullable()
    .transform((count) => count ?? 0),
  unitApprovedById: person,
  unitApprovedAt: instant,
  receivedById: person,
  receivedAt: instant,
  assignedEditorId: person,
  boardMemberId: person,
  approvedById: person,
  approvedAt: instant,
  /** The state it was approved from: where it returns to when it may not go live after all. */
  approvedFrom: z.enum(reviewStates).nullable(),
  /** Approved, and to go live then (J10). */
  scheduledFor: instant,
  /** When what is live comes down by itself. */
  liveUntil: instant,

  purpose: text,
  sensitivity: z
    .enum(['normal', 'sensitive', 'special'])
    .nullable()
    .transform((value) => value ?? 'normal'),
  consultedBodies: listOf(z.string()),
  consultRecord: signOffSchema.nullable(),
  leadershipRecord: signOffSchema.nullable(),
  lastQuestion: z.enum(['open', 'answered', 'declined', 'expired']).nullable(),
  questionDueAt: instant,
  needsInfoLog: questionLogSchema.nullable().transform((log) => log ?? []),
  directionRequired: yes,
  directionGiven: yes,
  directionNote: text,
  forwardedToUnitId: text,
  forwardedAt: instant,
  duplicateOverride: z.object({ note: z.string(), digest: z.string() }).nullable(),
  recipientsOverride: text,
  /** Dated, and for the barriers it names: it outlives a version, not its day. */
  barrierException: barrierExceptionSchema.nullable(),
  deferUntil: instant,

  secrecyCheckedAt: instant,
  secrecyCheckedById: person,
  secrecyCheckedUnitId: text,
  /** The check was made, and an edit after it made it void. */
  secrecyVoidedAt: instant,
  reviewedDigest: text,
  approvedDigest: text,

  refusalCodes: listOf(z.string()).transform((codes) => codes.filter(isRefusalCode)),
  refusalNote: text,
  refusalSubCode: text,
  /** Refused as a state secret: body and files are the chief's and the technician's only (F33). */
  sealed: yes,
  sealedFileIds: listOf(z.string()),
  withdrawalReason: z.enum(withdrawalReasons).nullable(),
  withdrawalNote: text,
  withdrawnAt: instant,
  withdrawnById: person,
  competentOrderRef: text,
  postCheck: postCheckSchema.nullable(),

  firstPublishedAt: instant,
  lastPublishedAt: instant,
  retentionClass: text,
  /** First local date on which it may leave the public without an order. */
  retainUntil: text,
  archivedAt: instant,
  formerSlugs: listOf(z.string()),
  /** Written by the clocks feature alone. */
  clocks: z.unknown(),
  nextDueAt: instant,

  outcomeState: text,
  outcomeAt: instant,
  outcomeDurationMs: z.number().nullable(),
  outcomeUrls: listOf(z.object({ host: z.string(), path: z.string() })),
  outcomeIssue: z.object({ code: z.string(), detail: z.string() }).nullable(),
  version: z.int(),
  updatedAt: instant,
})
export type ReviewCase = z.infer<typeof reviewCaseSchema>

/** The columns a review step may write; the version moves by itself. */
export type CaseChange = Partial<
  Omit<ReviewCase, 'id' | 'version' | 'updatedAt' | 'type' | 'targetDocumentId' | 'locale'>
>
