/** What the dialog of a delegation holds; days are local. */
export interface DelegationForm {
  userId: string
  role: string
  channelIds: readonly string[]
  from: string
  to: string
  decisionRef: string
  scope: string
}

/** The delegation as the server takes it, from the beginning of its first day to the end of its last; null while something lacks. */
export function delegationOf(form: DelegationForm): Record<string, unknown> | null {
  const { userId, role, channelIds, from, to, decisionRef, scope } = form
  if ([userId, role, from, to, decisionRef.trim(), scope.trim()].includes('')) return null
  return {
    userId: Number(userId),
    role,
    channelIds,
    from: `${from}T00:00:00+07:00`,
    to: `${to}T23:59:59+07:00`,
    decisionRef: decisionRef.trim(),
    scope: scope.trim(),
  }
}
