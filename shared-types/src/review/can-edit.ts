import type { Policy } from '../policy/policies.ts'
import type { Actor, CaseFacts } from './facts.ts'
import { holdingsOf } from './holdings-of.ts'
import { holds } from './holds.ts'
import { isTextOpen } from './is-text-open.ts'
import type { ReviewState } from './review-state.ts'
import { sendsOn } from './sends-on.ts'

/** What the right to edit looks at; a draft that is only being opened has no more. */
export type EditedItem = Pick<CaseFacts, 'state' | 'subPortalId' | 'owningUnitId' | 'writerIds' | 'submittedById'> &
  Partial<Pick<CaseFacts, 'assignedEditorId' | 'channelId' | 'topicIds' | 'boardMemberId' | 'ownBoard' | 'sealed'>>

/**
 * Whether this actor may change the text of this item now. An item waiting for somebody's decision is locked: it has to
 * be returned first, so that what is approved is what was read. In editing the text is the assigned editor's, and the
 * chief may step in (MOHA-11.3a); whoever did does not approve it (G11).
 */
export function canEdit(
  actor: Actor,
  item: EditedItem,
  policy: Policy,
): 'yes' | 'LOCKED' | 'ROLE_FORBIDDEN' | 'SCOPE_FORBIDDEN' {
  if (!isTextOpen(item.state) || item.sealed) return 'LOCKED'
  if (!actor.active || !actor.briefed) return 'ROLE_FORBIDDEN'
  const isEditing = item.state === 'inEditing'
  if (isEditing && holds(actor, 'chief', 'portal', item, policy)) return 'yes'
  const verdict = maySendOn(actor, item, item.state, policy)
  // To whoever provides it, a text that is being worked on is not forbidden but not theirs at this moment.
  if (verdict !== 'yes') return maySendOn(actor, item, 'draft', policy) === 'yes' ? 'LOCKED' : verdict
  return isEditing && (item.assignedEditorId ?? actor.userId) !== actor.userId ? 'SCOPE_FORBIDDEN' : 'yes'
}

function maySendOn(
  actor: Actor,
  item: EditedItem,
  state: ReviewState,
  policy: Policy,
): 'yes' | 'ROLE_FORBIDDEN' | 'SCOPE_FORBIDDEN' {
  const rows = policy.chain.transitions.filter((row) => row.from.includes(state) && sendsOn[state]?.includes(row.move))
  const held = rows.flatMap((row) => row.by).filter(({ role }) => holdingsOf(actor, role, item, policy).length > 0)
  if (held.length === 0) return 'ROLE_FORBIDDEN'
  return held.some(({ role, scope }) => holds(actor, role, scope, item, policy)) ? 'yes' : 'SCOPE_FORBIDDEN'
}
