import type { GuardCheck } from './guard-facts.ts'

/** G7: what the regulation posts on a signed request carries that request. */
export const requestLetter: GuardCheck = ({ draft, policy }) => {
  if (draft.hasRequestLetter) return []
  const kinds = new Set<string>([draft.type, ...(draft.inspectionConclusion ? ['inspectionConclusion'] : [])])
  const rule = policy.profile.rules.requestLetterFor.find(({ what }) => kinds.has(what))
  return rule ? [{ code: 'LETTER_MISSING', field: 'requestLetterFile', clause: rule.source }] : []
}
