import type { Actor, CaseFacts } from './facts.ts'
import { hasTouched } from './permissions.ts'
import type { ReviewState } from './review-state.ts'

/** Roles that write content at all; a technician or a chief who edits is not among them by office. */
const writers = ['contributor', 'reporter', 'unitFocal', 'editor', 'unitHead'] as const

/** Where the provider writes, where the standing office writes, and where an edit begins a new version (HY-9.4, T22). */
const providerStates: ReadonlySet<ReviewState> = new Set(['draft', 'needsInfo', 'refused', 'withdrawn', 'published'])
const officeStates: ReadonlySet<ReviewState> = new Set(['inTriage', 'inEditing', 'withdrawn', 'published'])

/**
 * Whether this actor may change the text of this item now. An item waiting for somebody's decision is locked: it has to
 * be returned first, so that what is approved is what was read. In editing, the text is the assigned editor's; the chief
 * may step in (MOHA-11.3a), and then somebody else has to approve.
 */
export function canEdit(
  actor: Actor,
  item: Pick<CaseFacts, 'state' | 'subPortalId' | 'owningUnitId' | 'writerIds' | 'submittedById' | 'assignedEditorId'>,
): 'yes' | 'LOCKED' | 'ROLE_FORBIDDEN' | 'SCOPE_FORBIDDEN' {
  if (!providerStates.has(item.state) && !officeStates.has(item.state)) return 'LOCKED'
  if (actor.active && item.state === 'inEditing' && item.subPortalId === null && actor.roles.includes('chief'))
    return 'yes'
  if (!actor.active || !writers.some((role) => actor.roles.includes(role))) return 'ROLE_FORBIDDEN'
  if (item.subPortalId !== null && !actor.subPortalIds.includes(item.subPortalId)) return 'SCOPE_FORBIDDEN'
  const office = actor.inStandingOffice && actor.roles.includes('editor') && item.subPortalId === null
  const assigned = item.state === 'inEditing' ? (item.assignedEditorId ?? actor.userId) : actor.userId
  if (office && officeStates.has(item.state)) return assigned === actor.userId ? 'yes' : 'SCOPE_FORBIDDEN'
  const provider = hasTouched(actor, item) || (actor.unitId !== null && actor.unitId === item.owningUnitId)
  if (provider && providerStates.has(item.state)) return 'yes'
  return provider ? 'LOCKED' : 'SCOPE_FORBIDDEN'
}
