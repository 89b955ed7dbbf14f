import type { Step } from './case-change'
import type { CaseChange } from './review-case'

/** A refusal on a ground that seals closes body and files to all but the chief and the technician (MOHA-12.3, F33). */
export function sealCase({ request, policy }: Step): CaseChange {
  const { refusalGrounds } = policy.profile
  const seals = refusalGrounds.some((ground) => ground.seals && request.refusalCodes?.includes(ground.code))
  return request.move === 'refuse' && seals ? { sealed: true } : {}
}
