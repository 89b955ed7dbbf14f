import { inspectionRule } from '../../policy/inspection-rule.ts'
import type { PolicyProfile } from '../../policy/profile.ts'
import type { Issue } from '../issue.ts'
import type { GuardCheck } from './guard-facts.ts'

/**
 * G13: every window runs forward, an inspection conclusion is public for a stated time only (MOHA-11.3d), and a
 * maintenance is announced in time (CCHC-10.7).
 */
export const windows: GuardCheck = ({ draft, policy }, clause) => {
  const backward = draft.windows
    .filter(({ from, to }) => from !== null && to !== null && Date.parse(from) >= Date.parse(to))
    .map(({ field }): Issue => ({ code: 'WINDOW_INVALID', field, clause }))
  const rule = draft.inspectionConclusion ? inspectionRule(policy.profile) : undefined
  const isTimed = draft.windows.some(({ to, field }) => field === 'publishUntil' && to !== null)
  const untimed: Issue[] =
    rule && !isTimed ? [{ code: 'WINDOW_INVALID', field: 'publishUntil', clause: rule.source }] : []
  return [...backward, ...untimed, ...shortNotice(draft.shortNotice === true, policy.profile)]
}

function shortNotice(isShort: boolean, { downtimeNoticeWorkingDays: { value, source } }: PolicyProfile): Issue[] {
  return isShort ? [{ code: 'SHORT_NOTICE', field: 'startsAt', clause: source, params: { days: value } }] : []
}
