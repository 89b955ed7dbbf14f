import type { RefusalGround } from '../../policy/refusal-ground.ts'
import type { Issue } from '../issue.ts'
import type { GuardCheck, GuardFacts } from './guard-facts.ts'

/** G10: at least one ground of this regulation, each with what it asks for, and a note that explains it. */
export const refusal: GuardCheck = (facts, clause) => {
  const { request, policy } = facts
  const { refusalGrounds, rules } = policy.profile
  const codes = request.refusalCodes ?? []
  const grounds = codes.flatMap((code) => refusalGrounds.find((ground) => ground.code === code) ?? [])
  const min = rules.refusalNoteMinLength.value
  const isExplained = (request.message?.trim().length ?? 0) >= min
  const isGrounded = codes.length > 0 && grounds.length === codes.length
  return [
    ...(isGrounded && isExplained ? [] : [{ code: 'REFUSAL_REASON', clause, params: { min } } satisfies Issue]),
    ...grounds.flatMap((ground) => issuesOfGround(ground, facts)),
  ]
}

function issuesOfGround(ground: RefusalGround, { item, request }: GuardFacts): Issue[] {
  const asked = item.lastQuestion === 'declined' || item.lastQuestion === 'expired'
  const isNarrowed = !ground.subCodes || ground.subCodes.some(({ code }) => code === request.refusalSubCode)
  const params = { name: ground.labelVi }
  return [
    ...(ground.requiresFailedQuestion && !asked
      ? [{ code: 'QUESTION_NOT_FAILED', clause: ground.source, params } satisfies Issue]
      : []),
    ...(isNarrowed ? [] : [{ code: 'SUBCODE_MISSING', clause: ground.source, params } satisfies Issue]),
  ]
}
