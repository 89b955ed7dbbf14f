import { moves, reviewStates } from 'shared-types/review'
import { z } from 'zod'

const issueSchema = z.object({ code: z.string(), field: z.string().optional(), message: z.string() })

/** An issue as it arrives: the server has put it into words, with the clause it rests on. */
export type ArrivedIssue = z.infer<typeof issueSchema>

const stepSchema = z.object({
  at: z.string(),
  actorName: z.string().nullish(),
  move: z.string(),
  fromState: z.string().nullish(),
  toState: z.string().nullish(),
  message: z.string().nullish(),
  refusalCodes: z.array(z.string()).nullish(),
})
export type ReviewStep = z.infer<typeof stepSchema>

const openMoveSchema = z.object({
  move: z.enum(moves),
  asks: z.enum(['message', 'refusal', 'reason', 'classification']).nullish(),
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

/** What the server says of one document in one language: `GET /review/cases/:type/:documentId/:locale`. */
export const reviewViewSchema = z.object({
  case: z.object({
    state: z.enum(reviewStates),
    purpose: z.string().nullish(),
    secrecyCheckedAt: z.string().nullish(),
    secrecyChecked: z.boolean(),
    digest: z.string(),
  }),
  moves: z.array(openMoveSchema),
  canEdit: z.boolean(),
  /** Why the text is closed to me now. */
  editIssue: issueSchema.nullable(),
  history: z.array(stepSchema),
  outcome: outcomeSchema,
  actor: z.object({ maySetPurpose: z.boolean(), mayCheckSecrecy: z.boolean() }),
})
export type ReviewView = z.infer<typeof reviewViewSchema>
