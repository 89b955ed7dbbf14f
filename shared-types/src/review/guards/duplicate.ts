import type { GuardCheck } from './guard-facts.ts'

/** G6: not published already, or somebody noted of this very text why it is another. */
export const duplicate: GuardCheck = ({ draft, item, policy }, clause) => {
  const found = draft.duplicate
  if (!found || found.similarity < policy.profile.rules.duplicateThreshold.value) return []
  const note = item.duplicateOverride
  if (note && note.digest === item.draftDigest && note.note.trim() !== '') return []
  const { documentId, title, similarity } = found
  return [{ code: 'DUPLICATE_UNRESOLVED', clause, params: { documentId, title, similarity } }]
}
