import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import type { Actor } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { staffActor } from '../accounts/staff-actor'
import { policyOfItem } from '../policy/policies-of'
import { refuse } from './errors'
import { actsAsChief } from './on-desk'
import type { CaseChange, ReviewCase } from './review-case'
import { triageStates } from './triage-states'

/** Whether this person gives out the editing of this item now: the chief, or a deputy under a delegation (MOHA-11.3a). */
export function mayAssign(actor: Actor, item: ReviewCase, policy: Policy): boolean {
  const onBoard = item.subPortalId === null || item.ownBoard
  return onBoard && actsAsChief(actor, item, policy) && triageStates.assignedEditorId.has(item.state)
}

/** Gives an item to an editor of the standing office. Throws ReviewRefusal where either person is not the one for it. */
export async function assignEditor(
  strapi: Core.Strapi,
  { actor }: Staff,
  item: ReviewCase,
  editorId: number | undefined,
  now: Date,
): Promise<CaseChange> {
  if (editorId === undefined) return {}
  if (!triageStates.assignedEditorId.has(item.state)) refuse(409, 'NOT_OPEN', 'assignedEditorId')
  if (!mayAssign(actor, item, policyOfItem(strapi, item))) refuse(403, 'ROLE_FORBIDDEN', 'assignedEditorId')
  const editor = await staffActor(strapi, editorId, now)
  if (!editor || !isStandingEditor(editor.actor)) refuse(422, 'NOT_AN_EDITOR', 'assignedEditorId')
  return { assignedEditorId: editorId }
}

/** Whether this person edits for the standing office now. */
function isStandingEditor(actor: Actor): boolean {
  return actor.active && actor.inStandingOffice && actor.roles.includes('editor')
}
