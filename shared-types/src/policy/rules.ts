import { z } from 'zod'
import { sourced, sourceSchema } from './sourced.ts'

/** The switches and numbers a regulation gives to the named rules of the review (requirements C.3, F). */
export const rulesSchema = z.strictObject({
  fourEyes: sourced(z.boolean()),
  /** Whether a role may be lent by a dated delegation at all: how a deputy acts for the chief. */
  delegationAllowed: sourced(z.boolean()),
  sourceAuthorRequired: sourced(z.boolean()),
  officialSourceRequired: sourced(z.boolean()),
  writtenConsentWhereRequired: sourced(z.boolean()),
  quotedVerbatimRequired: sourced(z.boolean()),
  /** The recipients line must name the portal; the words it must hold (guard G8). */
  recipientsLine: sourced(z.string().min(1).nullable()),
  /** What needs a signed request letter (guard G7). */
  requestLetterFor: z.array(
    z.strictObject({ what: z.enum(['draftForComment', 'inspectionConclusion']), source: sourceSchema }),
  ),
  fullTextRequired: sourced(z.boolean()),
  sensitiveNeedsConsultation: sourced(z.boolean()),
  specialNeedsLeadership: sourced(z.boolean()),
  /** Days after which an unanswered question counts as not accepted (F4). */
  answerWithinDays: sourced(z.int().min(1)),
  /** Similarity from which two texts count as the same (guard G6), 0–1. */
  duplicateThreshold: sourced(z.number().min(0.5).max(1)),
  refusalNoteMinLength: sourced(z.int().min(1)),
  /** HY: whether the chief reads before the leadership. */
  chiefStepBeforeLeadership: sourced(z.boolean()),
})
