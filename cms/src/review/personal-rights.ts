import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { type Actor, mayExceptBarriers, type Role } from 'shared-types/review'
import { standingEditors } from '../accounts/standing-editors'
import { mayAssign } from './assign-editor'
import { caseFacts, unknownSurroundings } from './case-facts'
import { actsAsChief, isOnDesk } from './on-desk'
import { mayPostCheck } from './post-check'
import { provides } from './provides'
import type { ReviewCase } from './review-case'
import { triageStates } from './triage-states'

/** What one person may write beside the text of one item now. */
export interface PersonalRights {
  roles: readonly Role[]
  inStandingOffice: boolean
  /** Running delegations: the role they lend and the decision behind each. */
  delegations: { id: string; role: Role; decisionRef: string }[]
  maySetPurpose: boolean
  maySetSensitivity: boolean
  mayRequireDirection: boolean
  mayNoteDuplicate: boolean
  mayOverrideRecipients: boolean
  mayExceptBarriers: boolean
  mayCheckSecrecy: boolean
  mayAssign: boolean
  mayPostCheck: boolean
  /** To whom they may give it. */
  editors: { userId: number; name: string }[]
}

/** The rights of a person on an item: the same questions `triage` and `postCheck` ask before they write. */
export async function personalRights(
  strapi: Core.Strapi,
  actor: Actor,
  item: ReviewCase,
  policy: Policy,
  now: Date,
): Promise<PersonalRights> {
  const assigns = mayAssign(actor, item, policy)
  const ownUnit = actor.unitId !== null && actor.unitId === item.owningUnitId
  const onDesk = isOnDesk(actor, item, policy)
  return {
    roles: actor.roles,
    inStandingOffice: actor.inStandingOffice,
    delegations: actor.delegations.map(({ id, role, decisionRef }) => ({ id, role, decisionRef })),
    maySetPurpose: onDesk && triageStates.purpose.has(item.state),
    maySetSensitivity: onDesk && triageStates.sensitivity.has(item.state),
    mayRequireDirection:
      onDesk &&
      triageStates.directionRequired.has(item.state) &&
      policy.chain.transitions.some(({ move }) => move === 'askDirection'),
    mayNoteDuplicate: onDesk && triageStates.duplicateNote.has(item.state),
    mayOverrideRecipients: actsAsChief(actor, item, policy) && triageStates.recipientsOverride.has(item.state),
    mayExceptBarriers:
      triageStates.barrierException.has(item.state) &&
      mayExceptBarriers(actor, caseFacts(item, unknownSurroundings), policy),
    mayCheckSecrecy:
      actor.active &&
      actor.briefed &&
      ownUnit &&
      provides(actor, policy) &&
      triageStates.secrecyChecked.has(item.state),
    mayAssign: assigns,
    mayPostCheck: mayPostCheck(actor, item, policy),
    editors: assigns ? await standingEditors(strapi, now) : [],
  }
}
