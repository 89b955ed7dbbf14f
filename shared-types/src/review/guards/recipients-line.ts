import type { GuardCheck } from './guard-facts.ts'

/** G8: the recipients line names the portal, or the chief noted why this document may do without. */
export const recipientsLine: GuardCheck = ({ draft, item, policy }) => {
  const { value, source } = policy.profile.rules.recipientsLine
  if (value === null || draft.recipientsIncludePortal !== false || item.recipientsOverride?.trim()) return []
  return [{ code: 'RECIPIENTS_LINE', field: 'recipientsIncludePortal', clause: source, params: { text: value } }]
}
