import type { Core } from '@strapi/strapi'
import { type Account, findAccount } from '../account'
import { runsAccounts, seesAccounts } from '../account-rights'
import { refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import type { AccountRequest, NewRequest } from './account-request'
import { addRequest, allRequests } from './request-store'

/** A unit head asks for an account in the own unit (MOHA-14.3). */
export async function askAccount(
  strapi: Core.Strapi,
  actor: Account,
  request: NewRequest,
  now: Date,
): Promise<AccountRequest> {
  if (!actor.profile?.roleCodes.includes('unitHead')) refuseAccount(403, 'FORBIDDEN')
  const unitId = actor.profile.unit?.documentId ?? refuseAccount(422, 'NO_UNIT')
  if (await findAccount(strapi, { email: request.email })) refuseAccount(409, 'EMAIL_TAKEN', 'email')
  return strapi.db.transaction(async () => {
    const added = await addRequest(strapi, request, { userId: actor.userId, unitId }, now)
    const { role, reason } = request
    await recordAccountAct(
      strapi,
      {
        action: 'accountRequest.made',
        actor,
        objectType: 'accountRequest',
        objectId: String(added.id),
        reason,
        details: { role, unitId },
      },
      now,
    )
    return added
  })
}

/** The requests a person may see: all for whoever runs or audits accounts, a unit head those of the own unit. */
export async function listRequests(strapi: Core.Strapi, actor: Account) {
  if (seesAccounts(actor)) return { requests: await allRequests(strapi, null), mayDecide: runsAccounts(actor) }
  const unitId = actor.profile?.unit?.documentId
  if (!actor.profile?.roleCodes.includes('unitHead') || !unitId) refuseAccount(403, 'FORBIDDEN')
  return { requests: await allRequests(strapi, unitId), mayDecide: false }
}
