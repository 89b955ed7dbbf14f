import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { Staff } from '../accounts/staff'
import { assignEditor } from './assign-editor'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import type { CaseChange, ReviewCase } from './review-case'
import { addEvent, lockCase, updateCase } from './review-store'
import { triageStates } from './triage-states'

/** Body of `PUT /review/cases/…/triage`. */
export const triageSchema = z.strictObject({
  purpose: z.string().trim().max(2000).optional(),
  secrecyChecked: z.boolean().optional(),
  /** User id of the editor the chief gives the item to. */
  assignedEditorId: z.int().min(1).optional(),
})
export type Triage = z.infer<typeof triageSchema>

/**
 * Notes what stands beside the text: its purpose (standing office), the secrecy check (somebody of the owning unit,
 * MOHA-9.5), who edits it (the chief). Throws ReviewRefusal where the person or the state does not allow it.
 */
export async function triage(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: Triage,
  now: Date,
): Promise<ReviewCase> {
  return strapi.db.transaction(async () => {
    const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
    const assigned = await assignEditor(strapi, staff, item, request.assignedEditorId, now)
    const change = { ...purposeChange(staff, item, request), ...secrecyChange(staff, item, request, now), ...assigned }
    if (request.secrecyChecked !== undefined) {
      await note(strapi, staff, key, item, request.secrecyChecked ? 'secrecyChecked' : 'secrecyUnchecked', now)
    }
    if (request.assignedEditorId !== undefined) await note(strapi, staff, key, item, 'assign', now)
    return updateCase(strapi, item, change)
  })
}

function purposeChange({ actor }: Staff, item: ReviewCase, { purpose }: Triage): CaseChange {
  if (purpose === undefined) return {}
  if (!triageStates.purpose.has(item.state)) refuse(409, 'NOT_OPEN', 'purpose')
  if (!actor.active || !actor.roles.includes('editor')) refuse(403, 'ROLE_FORBIDDEN', 'purpose')
  if (!actor.inStandingOffice) refuse(403, 'SCOPE_FORBIDDEN', 'purpose')
  return { purpose: purpose === '' ? null : purpose }
}

function secrecyChange({ actor }: Staff, item: ReviewCase, { secrecyChecked }: Triage, now: Date): CaseChange {
  if (secrecyChecked === undefined) return {}
  if (!triageStates.secrecyChecked.has(item.state)) refuse(409, 'NOT_OPEN', 'secrecyChecked')
  if (!actor.active) refuse(403, 'ROLE_FORBIDDEN', 'secrecyChecked')
  if (actor.unitId === null || actor.unitId !== item.owningUnitId) refuse(403, 'SCOPE_FORBIDDEN', 'secrecyChecked')
  if (!secrecyChecked) return { secrecyCheckedAt: null, secrecyCheckedById: null, secrecyCheckedUnitId: null }
  return { secrecyCheckedAt: now.toISOString(), secrecyCheckedById: actor.userId, secrecyCheckedUnitId: actor.unitId }
}

function note(
  strapi: Core.Strapi,
  { actor, name }: Staff,
  key: CaseKey,
  { state }: ReviewCase,
  move: string,
  now: Date,
): Promise<void> {
  return addEvent(strapi, key, {
    at: now.toISOString(),
    actorId: actor.userId,
    actorName: name,
    move,
    fromState: state,
    toState: state,
    message: null,
    refusalCodes: null,
  })
}
