import { noApproval, noSecrecyCheck } from './new-version'
import type { CaseChange } from './review-case'

/** What is taken off the case of a destroyed document: every word and every trace of what it said. Who did what, and when, stays. */
export const blankCase = {
  ...noApproval,
  ...noSecrecyCheck,
  ...{ purpose: null, consultedBodies: [], consultRecord: null, leadershipRecord: null },
  ...{ lastQuestion: null, questionDueAt: null, needsInfoLog: [], directionNote: null },
  ...{ duplicateOverride: null, recipientsOverride: null, barrierException: null, deferUntil: null },
  ...{ refusalNote: null, withdrawalNote: null, postCheck: null },
  ...{ reviewedDigest: null, formerSlugs: [], sealedFileIds: [] },
  ...{ clocks: null, nextDueAt: null, liveUntil: null, outcomeUrls: [], outcomeIssue: null },
} satisfies CaseChange
