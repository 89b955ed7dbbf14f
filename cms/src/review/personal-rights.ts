import type { Core } from '@strapi/strapi'
import type { Actor, Role } from 'shared-types/review'
import { standingEditors } from '../accounts/standing-editors'
import { isStandingEditor, mayAssign } from './assign-editor'
import type { ReviewCase } from './review-case'
import { triageStates } from './triage-states'

/** What one person may write beside the text of one item now. */
export interface PersonalRights {
  roles: readonly Role[]
  inStandingOffice: boolean
  maySetPurpose: boolean
  mayCheckSecrecy: boolean
  mayAssign: boolean
  /** To whom they may give it. */
  editors: { userId: number; name: string }[]
}

/** The rights of a person on an item: the same questions `triage` asks before it writes. */
export async function personalRights(
  strapi: Core.Strapi,
  actor: Actor,
  item: ReviewCase,
  now: Date,
): Promise<PersonalRights> {
  const assigns = mayAssign(actor, item)
  const ownUnit = actor.unitId !== null && actor.unitId === item.owningUnitId
  return {
    roles: actor.roles,
    inStandingOffice: actor.inStandingOffice,
    maySetPurpose: isStandingEditor(actor) && triageStates.purpose.has(item.state),
    mayCheckSecrecy: actor.active && ownUnit && triageStates.secrecyChecked.has(item.state),
    mayAssign: assigns,
    editors: assigns ? await standingEditors(strapi, now) : [],
  }
}
