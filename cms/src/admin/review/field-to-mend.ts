import type { ArrivedIssue, RightsView } from './review-view'

/** What one person may note beside the text of one item, by the issue it settles: the field of the panel and the right to it. */
const checks: Readonly<Record<string, { field: string; right: keyof RightsView }>> = {
  SECRECY_NOT_CHECKED: { field: 'secrecyChecked', right: 'mayCheckSecrecy' },
  DUPLICATE_UNRESOLVED: { field: 'duplicate', right: 'mayNoteDuplicate' },
  RECIPIENTS_LINE: { field: 'recipientsOverride', right: 'mayOverrideRecipients' },
}

/** Where an issue is mended by this person: a field of the form or of the panel; null where it is not theirs to mend. */
export function fieldToMend({ code, field }: ArrivedIssue, may: RightsView): string | null {
  const check = checks[code]
  if (check && may[check.right] === true) return check.field
  if (field === 'purpose' && !may.maySetPurpose) return null
  return field ?? null
}
