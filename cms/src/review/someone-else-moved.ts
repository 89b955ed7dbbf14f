import type { MoveRequest } from './move-request'
import type { ReviewCase } from './review-case'
import type { ReviewIssue } from './wall-issue'

/** Where the case went on since the person opened it: who moved it and when. Null where it stands as they saw it. */
export function someoneElseMoved(item: ReviewCase, { expectedVersion }: MoveRequest): ReviewIssue | null {
  if (expectedVersion === undefined || expectedVersion === item.version) return null
  const params = { name: item.lastActorName ?? '', at: item.stateSince ?? item.updatedAt ?? '' }
  return { code: 'CASE_MOVED_ON', clause: 'default', params }
}
