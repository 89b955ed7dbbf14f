import type { Inbox, InboxItem } from './inbox'
import { keyOf } from './inbox-sections'

/**
 * The one thing to do next: of what waits for me or came back to me, what is due first; then what has waited longest.
 * Null where nothing asks for me.
 */
export function nextTask({ waiting, returned, overdue }: Inbox): InboxItem | null {
  const late = new Set(overdue.map(keyOf))
  const [first] = [...waiting, ...returned].sort(
    (one, other) =>
      Number(late.has(keyOf(other))) - Number(late.has(keyOf(one))) ||
      (one.clock?.dueAt ?? '9').localeCompare(other.clock?.dueAt ?? '9') ||
      (one.since ?? '').localeCompare(other.since ?? ''),
  )
  return first ?? null
}
