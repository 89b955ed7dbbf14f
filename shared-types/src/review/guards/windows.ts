import { inspectionRule } from '../../policy/inspection-rule.ts'
import type { Issue } from '../issue.ts'
import type { GuardCheck } from './guard-facts.ts'

/** G13: every window runs forward, and an inspection conclusion is public for a stated time only (MOHA-11.3d). */
export const windows: GuardCheck = ({ draft, policy }, clause) => {
  const backward = draft.windows
    .filter(({ from, to }) => from !== null && to !== null && Date.parse(from) >= Date.parse(to))
    .map(({ field }): Issue => ({ code: 'WINDOW_INVALID', field, clause }))
  const rule = draft.inspectionConclusion ? inspectionRule(policy.profile) : undefined
  const isTimed = draft.windows.some(({ to, field }) => field === 'publishUntil' && to !== null)
  return rule && !isTimed
    ? [...backward, { code: 'WINDOW_INVALID', field: 'publishUntil', clause: rule.source }]
    : backward
}
