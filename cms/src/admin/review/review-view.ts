import { asked, moves, reviewStates } from 'shared-types/review'
import { z } from 'zod'
import { clockSchema } from '../clocks/clock'
import { boardTitlesSchema } from './board-titles'
import { refusalGroundSchema } from './dialog/refusal-ground-view'

const issueSchema = z.object({ code: z.string(), field: z.string().optional(), message: z.string() })

/** An issue as it arrives: the server has put it into words, with the clause it rests on. */
export type ArrivedIssue = z.infer<typeof issueSchema>

const stepSchema = z.object({
  at: z.string(),
  actorName: z.string().nullish(),
  /** The delegation it rests on. */
  delegationId: z.string().nullish(),
  move: z.string(),
  fromState: z.string().nullish(),
  toState: z.string().nullish(),
  message: z.string().nullish(),
  refusalCodes: z.array(z.string()).nullish(),
})
export type ReviewStep = z.infer<typeof stepSchema>

const openMoveSchema = z.object({
  move: z.enum(moves),
  asks: z.enum(asked).nullish(),
  /** The state it leads to, where that decides what the button says. */
  to: z.string().nullish(),
  /** The clause the move rests on, in words. */
  basis: z.string().nullish(),
  issues: z.array(issueSchema),
})
export type OpenMove = z.infer<typeof openMoveSchema>

const outcomeSchema = z.object({
  state: z.string().nullish(),
  at: z.string().nullish(),
  durationMs: z.number().nullish(),
  urls: z.array(z.string()),
  issue: z.object({ code: z.string(), detail: z.string().nullish() }).nullish(),
})
export type ArrivedOutcome = z.infer<typeof outcomeSchema>

const profileSchema = z.object({
  code: z.string(),
  /** The decision in words, e.g. `Quyết định số 2025/QĐ-BNV ngày 28/08/2018`. */
  decision: z.string(),
  status: z.string(),
  note: z.string().nullish(),
  titles: boardTitlesSchema,
})
export type ProfileView = z.infer<typeof profileSchema>

const person = z.object({ userId: z.number(), name: z.string() })
const staffSchema = z.object({
  units: z.array(z.object({ documentId: z.string(), name: z.string() })),
  boardMembers: z.array(person),
})

const signOffSchema = z.object({ person: z.string(), unit: z.string(), opinion: z.string(), at: z.string() })
export type SignOffView = z.infer<typeof signOffSchema>

const duplicateSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  /** 0–1 */
  similarity: z.number(),
  /** Why it is none, where somebody noted that of the text as it stands. */
  note: z.string().nullish(),
})
export type DuplicateView = z.infer<typeof duplicateSchema>

const barriersSchema = z.object({
  lines: z.array(z.object({ code: z.string(), field: z.string(), message: z.string(), excepted: z.boolean() })),
  exception: z
    .object({ until: z.string(), reason: z.string(), byName: z.string(), at: z.string(), inForce: z.boolean() })
    .nullable(),
})
export type BarriersView = z.infer<typeof barriersSchema>

export const sensitivities = ['normal', 'sensitive', 'special'] as const

const postCheckSchema = z.object({
  result: z.enum(['ok', 'issue']).nullish(),
  note: z.string().nullish(),
  byName: z.string().nullish(),
  at: z.string().nullish(),
})
export type PostCheckView = z.infer<typeof postCheckSchema>

const delegationSchema = z.object({ id: z.string(), role: z.string(), decisionRef: z.string() })
export type DelegationView = z.infer<typeof delegationSchema>

const caseSchema = z.object({
  state: z.enum(reviewStates),
  version: z.number(),
  purpose: z.string().nullish(),
  secrecyCheckedAt: z.string().nullish(),
  secrecyChecked: z.boolean(),
  /** The check was made, and an edit after it made it void. */
  secrecyVoidedAt: z.string().nullish(),
  digest: z.string(),
  assignedEditorId: z.number().nullish(),
  assignedEditorName: z.string().nullish(),
  sensitivity: z.enum(sensitivities).nullish(),
  consultRecord: signOffSchema.nullish(),
  leadershipRecord: signOffSchema.nullish(),
  lastQuestion: z.enum(['open', 'answered', 'declined', 'expired']).nullish(),
  /** Until when an open question may be answered. */
  questionDueAt: z.string().nullish(),
  deferUntil: z.string().nullish(),
  directionRequired: z.boolean(),
  directionNote: z.string().nullish(),
  recipientsOverride: z.string().nullish(),
  /** Why it was refused, in words, each with its clause. */
  grounds: z.array(z.string()),
  refusalNote: z.string().nullish(),
  sealed: z.boolean(),
  retentionRunning: z.boolean().nullish(),
  live: z.boolean().nullish(),
})
export type CaseView = z.infer<typeof caseSchema>

const rightsSchema = z.object({
  maySetPurpose: z.boolean(),
  mayCheckSecrecy: z.boolean(),
  mayAssign: z.boolean(),
  /** To whom the chief may give it. */
  editors: z.array(person),
  maySetSensitivity: z.boolean(),
  mayNoteDuplicate: z.boolean(),
  mayPostCheck: z.boolean(),
  mayRequireDirection: z.boolean(),
  mayOverrideRecipients: z.boolean(),
  mayExceptBarriers: z.boolean(),
})
export type RightsView = z.infer<typeof rightsSchema>

/** What the server says of one document in one language to one person: `GET /review/cases/:type/:documentId/:locale`. */
export const reviewViewSchema = z.object({
  case: caseSchema,
  profile: profileSchema,
  moves: z.array(openMoveSchema),
  canEdit: z.boolean(),
  /** Why the text is closed to me now. */
  editIssue: issueSchema.nullable(),
  history: z.array(stepSchema),
  outcome: outcomeSchema,
  actor: rightsSchema,
  clocks: z.array(clockSchema),
  grounds: z.array(refusalGroundSchema),
  refusalNoteMinLength: z.number(),
  withdrawalReasons: z.array(z.string()),
  staff: staffSchema,
  duplicate: duplicateSchema.nullish(),
  barriers: barriersSchema,
  /** Delegations I may act under here. */
  delegations: z.array(delegationSchema),
  postCheck: postCheckSchema.nullish(),
  /** Whether I may propose it to the main portal. */
  mayPropose: z.boolean().optional(),
  /** Whether I may order the sealed document destroyed. */
  mayPurge: z.boolean().optional(),
  /** Why I do not read it any more, by the move I have just made. */
  closed: issueSchema.nullish(),
  /** The unit that proposed it from its own site. */
  originUnit: z.object({ documentId: z.string(), name: z.string() }).nullish(),
  /** When it goes live by itself. */
  scheduledFor: z.string().nullish(),
})
export type ReviewView = z.infer<typeof reviewViewSchema>
